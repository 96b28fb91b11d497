package io.pennyflow.api.match;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transaction of a pair, with the facts that tell two apart. */
record Side(
        UUID transactionId,
        UUID accountId,
        String source,
        @Nullable UUID importId,
        LocalDate bookedOn,
        @Nullable LocalDate valueOn,
        BigDecimal amount,
        String currency,
        String description,
        @Nullable String counterpartyName,
        @Nullable String reference,
        boolean pending,
        @Nullable String merchantName) {

    /** The columns of a joined {@code transaction}, each with a prefix. */
    static String columns(String table, String prefix) {
        return """
               %1$s.transaction_id as %2$stransaction_id, %1$s.account_id as %2$saccount_id,
               %1$s.source as %2$ssource, %1$s.import_id as %2$simport_id,
               %1$s.booked_on as %2$sbooked_on, %1$s.value_on as %2$svalue_on,
               %1$s.amount as %2$samount, %1$s.currency as %2$scurrency,
               %1$s.description as %2$sdescription,
               %1$s.counterparty_name as %2$scounterparty_name,
               %1$s.reference as %2$sreference, %1$s.pending as %2$spending,
               %1$s.merchant_name as %2$smerchant_name
               """
                .formatted(table, prefix);
    }

    @SuppressWarnings("NullAway") // Columns that are not null in the table.
    static Side read(ResultSet row, String prefix) throws SQLException {
        return new Side(
                row.getObject(prefix + "transaction_id", UUID.class),
                row.getObject(prefix + "account_id", UUID.class),
                row.getString(prefix + "source"),
                row.getObject(prefix + "import_id", UUID.class),
                row.getObject(prefix + "booked_on", LocalDate.class),
                row.getObject(prefix + "value_on", LocalDate.class),
                row.getBigDecimal(prefix + "amount"),
                row.getString(prefix + "currency"),
                row.getString(prefix + "description"),
                row.getString(prefix + "counterparty_name"),
                row.getString(prefix + "reference"),
                row.getBoolean(prefix + "pending"),
                row.getString(prefix + "merchant_name"));
    }
}
