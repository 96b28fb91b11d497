package io.pennyflow.connect.view;

import static io.pennyflow.connect.view.ViewFixtures.TENANT;
import static io.pennyflow.connect.view.ViewFixtures.key;
import static io.pennyflow.connect.view.ViewFixtures.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.Test;

/** Deliveries so large that PostgreSQL writes one while the sink reads the next. */
class PendingWriteTest extends WithTransactionSink {
    private static final int LARGE = 600;

    @Test
    void writesEveryRowOfDeliveriesThatFollowEachOther() {
        put(0, LARGE);
        put(LARGE, 2 * LARGE);
        put(2 * LARGE, 2 * LARGE + 1);

        assertThat(rows()).isEqualTo(2 * LARGE + 1);
        assertThat(position()).isEqualTo(2 * LARGE + 1);
    }

    @Test
    void isWrittenWhenTheSinkStops() {
        put(0, LARGE);
        sink.close();

        assertThat(rows()).isEqualTo(LARGE);
    }

    @Test
    void tellsConnectNoPositionAheadOfTheDatabase() {
        put(0, LARGE);

        var told = position();

        assertThat(told).isIn(0L, (long) LARGE);
        assertThat(rows()).isGreaterThanOrEqualTo(told.intValue());
    }

    @Test
    void showsAFailureWithTheNextDeliveryAndTakesBothAgain() {
        put(0, 1);
        database.execute(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where application_name = 'view-transaction'
                """);
        put(1, LARGE);

        assertThatThrownBy(() -> put(LARGE, LARGE + 1)).isInstanceOf(RetriableException.class);
        put(LARGE, LARGE + 1);

        assertThat(sink.rewoundTo).isEqualTo(Map.of(sink.partition, 1L));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void writesNothingBehindADeliveryThatFoundTheViewMoved() {
        put(0, 1);
        database.execute("update view_offset set next_offset = 7");

        put(1, LARGE);
        put(LARGE, LARGE + 1);

        assertThat(sink.rewoundTo).isEqualTo(Map.of(sink.partition, 7L));
        assertThat(rows()).isEqualTo(1);
    }

    private void put(int from, int until) {
        sink.task.put(IntStream.range(from, until).mapToObj(this::record).toList());
    }

    private SinkRecord record(int offset) {
        var key = key(TENANT, offset);
        return sink.record(offset, key, transaction(key, "-1"));
    }

    private Long position() {
        var all = Map.of(sink.partition, new OffsetAndMetadata(Long.MAX_VALUE));
        return List.copyOf(sink.task.preCommit(all).values()).get(0).offset();
    }

    private static int rows() {
        return Integer.parseInt(database.rows("select count(*) from transaction").get(0));
    }
}
