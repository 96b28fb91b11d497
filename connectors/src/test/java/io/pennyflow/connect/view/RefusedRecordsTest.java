package io.pennyflow.connect.view;

import static io.pennyflow.connect.view.ViewFixtures.OTHER_TENANT;
import static io.pennyflow.connect.view.ViewFixtures.TENANT;
import static io.pennyflow.connect.view.ViewFixtures.key;
import static io.pennyflow.connect.view.ViewFixtures.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that cannot be in a view: set aside with their reason, and the others go on. */
class RefusedRecordsTest extends WithTransactionSink {
    @Test
    void setsAsideBytesThatAreNoRecordAndGoesOn() {
        var noise = "not avro".getBytes(StandardCharsets.UTF_8);
        var wireKey = (byte[]) sink.record(0, key(TENANT, 1), null).key();

        sink.put(
                sink.record(0, noise, noise),
                sink.record(1, wireKey, noise),
                sink.record(2, (byte[]) null, null),
                sink.record(3, key(TENANT, 2), transaction(key(TENANT, 2), "-5")));

        assertThat(sink.deadLetters)
                .extracting(SinkRecord::kafkaOffset)
                .containsExactly(0L, 1L, 2L);
        assertThat(amounts(2)).containsExactly("-5.0000");
        assertThat(offsets()).containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 300})
    void setsAsideARowThatPostgresRefusesAndWritesTheOthers(int rows) {
        var records = new ArrayList<SinkRecord>();
        for (var n = 0; n < rows; n++) {
            records.add(sink.record(n, key(TENANT, n), transaction(key(TENANT, n), "-1")));
        }
        var poison = transaction(key(TENANT, 1), "-1");
        poison.setDescription("ends here\0");
        records.set(1, sink.record(1, key(TENANT, 1), poison));

        sink.task.put(records);

        assertThat(sink.deadLetters).extracting(SinkRecord::kafkaOffset).containsExactly(1L);
        assertThat(sink.reasons)
                .containsExactly("PostgreSQL refuses this row with SQLSTATE 22021.");
        assertThat(database.rows("select count(*) from transaction"))
                .containsExactly("" + (rows - 1));
        assertThat(offsets()).containsExactly("" + rows);
    }

    @Test
    void setsAsideAValueThatBelongsToAnotherRowThanItsKeySays() {
        sink.put(sink.record(0, key(TENANT, 1), transaction(key(OTHER_TENANT, 1), "-1")));

        assertThat(sink.deadLetters).hasSize(1);
        assertThat(database.rows("select * from transaction")).isEmpty();
    }
}
