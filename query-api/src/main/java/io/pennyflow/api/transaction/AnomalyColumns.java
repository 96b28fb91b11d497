package io.pennyflow.api.transaction;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Columns of {@code anomaly} and of what was answered to it; they start with a_. */
final class AnomalyColumns {
    static final String SELECTED =
            """
            a.kind as a_kind, a.score as a_score, a.usual_low as a_usual_low,
            a.usual_high as a_usual_high, a.usual as a_usual, a.basis as a_basis,
            a.basis_name as a_basis_name, a.history as a_history, a.reasons as a_reasons,
            a.payee as a_payee, a.place as a_place, a.features as a_features,
            a.every_days as a_every_days, a.due_on as a_due_on, a.times as a_times,
            a.within_days as a_within_days, a.month_sum as a_month_sum, w.said as a_said
            """;

    /** What people said is read where they said it: the streams follow a moment later. */
    static final String JOINED =
            """
            left join anomaly a using (tenant_id, transaction_id)
            left join anomaly_answer w using (tenant_id, transaction_id)
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private AnomalyColumns() {}

    @SuppressWarnings("NullAway") // Columns that are not null in the table.
    static Transaction.@Nullable Anomaly read(ResultSet row) throws SQLException {
        var kind = row.getString("a_kind");
        if (kind == null) {
            return null;
        }
        var history = row.getInt("a_history");
        return new Transaction.Anomaly(
                kind,
                row.getDouble("a_score"),
                ofRange(row, "a_usual_low", history),
                ofRange(row, "a_usual_high", history),
                ofRange(row, "a_usual", history),
                row.getString("a_basis"),
                row.getString("a_basis_name"),
                history,
                TransactionRow.texts(row.getArray("a_reasons")),
                row.getString("a_payee"),
                row.getString("a_place"),
                features(row.getString("a_features")),
                row.getObject("a_every_days", Integer.class),
                row.getObject("a_due_on", LocalDate.class),
                row.getObject("a_times", Integer.class),
                row.getObject("a_within_days", Integer.class),
                row.getBigDecimal("a_month_sum"),
                row.getString("a_said"));
    }

    private static List<Transaction.OddFeature> features(String json) {
        return JSON.readTree(json)
                .valueStream()
                .map(
                        it ->
                                new Transaction.OddFeature(
                                        it.get("name").asString(), it.get("percent").asInt()))
                .toList();
    }

    private static @Nullable BigDecimal ofRange(ResultSet row, String column, int history)
            throws SQLException {
        return history == 0 ? null : row.getBigDecimal(column);
    }
}
