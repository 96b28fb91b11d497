package io.pennyflow.connect.view;

import static io.pennyflow.connect.view.ViewFixtures.TENANT;
import static io.pennyflow.connect.view.ViewFixtures.key;
import static io.pennyflow.connect.view.ViewFixtures.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.schemas.transactions.v1.TransactionSplit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real PostgreSQL and the real migrations: the database does half of the work. */
class ViewSinkTaskTest extends WithTransactionSink {
    @Test
    void writesEveryFieldOfARecordIntoItsColumn() {
        sink.put(sink.record(0, key(TENANT, 1), transaction(key(TENANT, 1), "-12.34")));

        assertThat(
                        database.rows(
                                """
                                select amount, booked_on, value_on, rate, probability, reasons,
                                       observed_at at time zone 'UTC', import_id
                                from transaction
                                """))
                .containsExactly(
                        "-12.3400 2026-01-05 null 1.0000000000 0.93 "
                                + "{\"Merchant Green Grocer\",\"Code 5411\"} "
                                + "2026-01-05 12:00:00.123 33333333-3333-4333-8333-333333333333");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void writesAListOfRecordsAsJson(int rows) {
        var records = new ArrayList<SinkRecord>();
        for (var n = 0; n < rows; n++) {
            var split = transaction(key(TENANT, n), "-12.34");
            split.setSplits(
                    List.of(part("TRAVEL_FLIGHTS", "-0.3400"), part("odd \"\\\n\t{}", "-12.0000")));
            records.add(
                    sink.record(
                            n, key(TENANT, n), n == 1 ? transaction(key(TENANT, 1), "-1") : split));
        }

        sink.task.put(records);

        assertThat(database.rows("select splits from transaction where amount = -12.34 limit 1"))
                .containsExactly(
                        "[{\"amount\": -0.3400, \"category\": \"TRAVEL_FLIGHTS\","
                                + " \"base_amount\": -0.3400},"
                                + " {\"amount\": -12.0000, \"category\": \"odd \\\"\\\\\\n\\t{}\","
                                + " \"base_amount\": -12.0000}]");
        assertThat(database.rows("select count(*) from transaction where splits = '[]'"))
                .containsExactly(rows == 1 ? "0" : "1");
    }

    private static TransactionSplit part(String category, String amount) {
        return new TransactionSplit(category, new BigDecimal(amount), new BigDecimal(amount));
    }

    /** One path per size: single statements for few rows, COPY for many. */
    @ParameterizedTest
    @ValueSource(ints = {2, 500})
    void keepsTheNewestStateOfEachRowAndDropsTheDeleted(int rows) {
        put(0, IntStream.range(0, rows).mapToObj(n -> upsert(n, "-1")).toList());

        put(rows, List.of(upsert(0, "-2"), delete(1), upsert(0, "-3")));
        put(rows + 3, IntStream.range(2, rows).mapToObj(n -> upsert(n, "-4")).toList());

        assertThat(amounts(0)).containsExactly("-3.0000");
        assertThat(amounts(1)).isEmpty();
        assertThat(database.rows("select count(*) from transaction where amount = -4"))
                .containsExactly("" + (rows - 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void keepsTextAsItIs(int rows) {
        var text = "tab\tline\nreturn\r back\\slash \\N \"quoted\" {brace,comma} 'it''s' ünï 🎉";
        var records = new ArrayList<SinkRecord>();
        for (var n = 0; n < rows; n++) {
            var odd = transaction(key(TENANT, n), "-1");
            odd.setDescription(text);
            odd.setReasons(List.of(text, "", "null", "NULL"));
            records.add(sink.record(n, key(TENANT, n), odd));
        }

        sink.task.put(records);

        assertThat(database.rows("select distinct description from transaction"))
                .containsExactly(text);
        assertThat(database.rows("select unnest(reasons) from transaction limit 4"))
                .containsExactly(text, "", "null", "NULL");
    }

    @Test
    void goesOnWhereItCommittedAfterACrash() {
        put(0, List.of(upsert(0, "-1"), upsert(1, "-1")));
        sink.close();

        var successor = sink();

        assertThat(successor.rewoundTo).isEqualTo(Map.of(successor.partition, 2L));
        assertThat(successor.task.preCommit(Map.of())).isEmpty();
        successor.close();
    }

    @Test
    void startsAtTheBeginningWhenTheViewWasEmptied() {
        put(0, List.of(upsert(0, "-1")));
        sink.close();
        database.execute("truncate transaction, view_offset");

        var successor = sink();

        assertThat(successor.rewoundTo).isEqualTo(Map.of(successor.partition, 0L));
        successor.close();
    }

    @Test
    void takesTheSameRecordsTwiceWithoutEffect() {
        var records = List.of(upsert(0, "-1"), delete(1), upsert(2, "-3"));
        put(0, records);
        var before = database.rows("select * from transaction order by 2");

        put(0, records);

        assertThat(database.rows("select * from transaction order by 2")).isEqualTo(before);
        assertThat(offsets()).containsExactly("3");
    }

    @Test
    void writesNothingWhenAnotherTaskHasMovedTheView() {
        put(0, List.of(upsert(0, "-1")));
        database.execute("update view_offset set next_offset = 7");

        put(1, List.of(upsert(1, "-1")));

        assertThat(amounts(1)).isEmpty();
        assertThat(sink.rewoundTo).isEqualTo(Map.of(sink.partition, 7L));
    }

    @Test
    void writesNothingWhenTheViewWasEmptiedUnderIt() {
        put(0, List.of(upsert(0, "-1")));
        database.execute("truncate transaction, view_offset");

        put(1, List.of(upsert(1, "-1")));

        assertThat(amounts(1)).isEmpty();
        assertThat(sink.rewoundTo).isEqualTo(Map.of(sink.partition, 0L));
    }

    @Test
    void reconnectsAndRewindsWhenTheConnectionBreaks() {
        put(0, List.of(upsert(0, "-1")));
        database.execute(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where application_name = 'view-transaction'
                """);

        var lost = List.of(upsert(1, "-1"));
        assertThatThrownBy(() -> put(1, lost)).isInstanceOf(RetriableException.class);
        sink.rewoundTo.clear();
        put(1, lost);
        assertThat(sink.rewoundTo).isEqualTo(Map.of(sink.partition, 1L));
        put(1, lost);

        assertThat(amounts(1)).containsExactly("-1.0000");
        assertThat(offsets()).containsExactly("2");
    }

    @Test
    void refusesToStartWhenAColumnThatNeedsAValueHasNoField() {
        database.execute("alter table transaction add column mood text not null default 'x'");
        database.execute("alter table transaction alter column mood drop default");
        try {
            assertThatThrownBy(WithTransactionSink::sink)
                    .isInstanceOf(ConnectException.class)
                    .hasMessage(
                            "Table transaction must have values in [mood], but EnrichedTransaction"
                                    + " has no such field.");
        } finally {
            database.execute("alter table transaction drop column mood");
        }
    }
}
