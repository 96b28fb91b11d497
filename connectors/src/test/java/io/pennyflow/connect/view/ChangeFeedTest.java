package io.pennyflow.connect.view;

import static io.pennyflow.connect.view.ViewFixtures.OTHER_TENANT;
import static io.pennyflow.connect.view.ViewFixtures.TENANT;
import static io.pennyflow.connect.view.ViewFixtures.key;
import static io.pennyflow.connect.view.ViewFixtures.spending;
import static io.pennyflow.connect.view.ViewFixtures.spendingKey;
import static io.pennyflow.connect.view.ViewFixtures.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import io.pennyflow.schemas.topic.Catalogue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a view tells of its changes. */
class ChangeFeedTest extends WithTransactionSink {
    @Test
    void tellsEachTenantWhatChanged() {
        put(0, List.of(upsert(0, "-1"), upsert(0, "-2"), delete(1)));
        sink.put(sink.record(3, key(OTHER_TENANT, 5), transaction(key(OTHER_TENANT, 5), "-1")));

        assertThat(
                        database.rows(
                                "select tenant_id, view_name, rows, ids from view_change order by"
                                        + " seq"))
                .containsExactly(
                        "%s transaction 2 {%s,%s}"
                                .formatted(
                                        TENANT,
                                        key(TENANT, 0).getTransactionId(),
                                        key(TENANT, 1).getTransactionId()),
                        "%s transaction 1 {%s}"
                                .formatted(OTHER_TENANT, key(OTHER_TENANT, 5).getTransactionId()));
    }

    @Test
    void namesNoIdsWhenManyRowsChanged() {
        put(0, IntStream.range(0, 21).mapToObj(n -> upsert(n, "-1")).toList());

        assertThat(database.rows("select rows, ids from view_change")).containsExactly("21 {}");
    }

    @Test
    void namesTheDaysOfSpendingThatChanged() {
        try (var spending =
                new SinkHarness<DailySpendingKey, DailySpending>(
                                "spending_daily", Catalogue.SPENDING, database, registry)
                        .start()) {
            spending.put(
                    spending.record(0, spendingKey("TRAVEL_OTHER"), spending("TRAVEL_OTHER", "3")),
                    spending.record(
                            1, spendingKey("UNCATEGORIZED"), spending("UNCATEGORIZED", "4")));
        }

        assertThat(database.rows("select category, day, outflow from spending_daily order by 1"))
                .containsExactly(
                        "TRAVEL_OTHER 2026-01-05 3.0000", "UNCATEGORIZED 2026-01-05 4.0000");
        assertThat(database.rows("select rows, ids from view_change"))
                .containsExactly("2 {2026-01-05}");
    }
}
