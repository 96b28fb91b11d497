package io.pennyflow.connect.view;

import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TopicSpec;
import java.util.List;
import java.util.Optional;

/**
 * A table that equals a compacted topic.
 *
 * @param idColumn the column of the primary key that tells readers which thing of the tenant
 *     changed; absent when the view belongs to no tenant, and so to nobody's feed
 */
public record View(String table, TopicSpec<?, ?> topic, Optional<String> idColumn) {
    /** The column that says whose row it is. */
    static final String TENANT = "tenant_id";

    /** Every view there is. */
    public static final List<View> ALL =
            List.of(
                    of("transaction", Catalogue.ENRICHED, "transaction_id"),
                    of("unpriced_transaction", Catalogue.UNPRICED, "transaction_id"),
                    of("rejected_row", Catalogue.REJECTED, "import_id"),
                    of("import_batch", Catalogue.IMPORTS, "import_id"),
                    of("spending_daily", Catalogue.SPENDING, "day"),
                    of("balance_daily", Catalogue.BALANCES, "account_id"),
                    of("anomaly", Catalogue.ANOMALIES, "transaction_id"),
                    of("alert", Catalogue.ALERTS, "alert_id"),
                    of("transaction_match", Catalogue.MATCHES, "transaction_id"),
                    of("recurring_stream", Catalogue.RECURRING, "stream_id"),
                    of("bill", Catalogue.BILLS, "bill_id"),
                    of("budget_month", Catalogue.BUDGET_STATUS, "budget_id"),
                    of("forecast", Catalogue.FORECASTS, "subject"),
                    new View("fx_rate", Catalogue.RATES, Optional.empty()));

    /** The view with this table, or a sentence that names the ones there are. */
    static View named(String table) {
        return ALL.stream()
                .filter(view -> view.table.equals(table))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No view is called %s. There are: %s."
                                                .formatted(table, tables())));
    }

    /** How its connector is called. */
    public String connector() {
        return "view-" + table;
    }

    private static View of(String table, TopicSpec<?, ?> topic, String idColumn) {
        return new View(table, topic, Optional.of(idColumn));
    }

    private static String tables() {
        return String.join(", ", ALL.stream().map(View::table).toList());
    }
}
