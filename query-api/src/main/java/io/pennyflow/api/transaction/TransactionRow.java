package io.pennyflow.api.transaction;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code transaction} beside its {@code anomaly}. */
final class TransactionRow {
    private TransactionRow() {}

    @SuppressWarnings("NullAway") // Columns that are not null in the table.
    static Transaction read(ResultSet row, int number) throws SQLException {
        return new Transaction(
                row.getObject("transaction_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("source"),
                row.getObject("import_id", UUID.class),
                row.getObject("booked_on", LocalDate.class),
                row.getObject("value_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getBigDecimal("base_amount"),
                row.getString("base_currency"),
                row.getBigDecimal("rate"),
                row.getObject("rate_on", LocalDate.class),
                row.getString("description"),
                row.getString("counterparty_name"),
                row.getString("counterparty_account"),
                row.getString("mcc"),
                row.getString("reference"),
                row.getBigDecimal("balance_after"),
                merchant(row),
                row.getString("category"),
                row.getDouble("probability"),
                row.getString("runner_up"),
                row.getString("category_source"),
                texts(row.getArray("reasons")),
                row.getString("model_version"),
                row.getObject("transaction_on", LocalDate.class),
                row.getBigDecimal("original_amount"),
                row.getString("original_currency"),
                row.getBoolean("pending"),
                row.getObject("transfer_id", UUID.class),
                List.of((UUID[]) row.getArray("merged_ids").getArray()),
                texts(row.getArray("tags")),
                row.getString("note"),
                row.getBoolean("excluded"),
                SplitsColumn.read(row.getString("splits")),
                row.getBigDecimal("split_difference"),
                AnomalyColumns.read(row));
    }

    private static Transaction.@Nullable Merchant merchant(ResultSet row) throws SQLException {
        var id = row.getObject("merchant_id", UUID.class);
        return id == null
                ? null
                : new Transaction.Merchant(
                        id,
                        String.valueOf(row.getString("merchant_name")),
                        row.getString("merchant_match"),
                        row.getDouble("merchant_score"));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
