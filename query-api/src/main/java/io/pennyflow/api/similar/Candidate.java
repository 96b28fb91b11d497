package io.pennyflow.api.similar;

import io.pennyflow.streams.enrichment.similarity.TextVector;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transaction as far as it is compared and shown. */
record Candidate(
        UUID transactionId,
        LocalDate bookedOn,
        BigDecimal amount,
        String currency,
        String description,
        @Nullable String counterpartyName,
        @Nullable UUID merchantId,
        @Nullable String merchantName,
        String category,
        double probability,
        String categorySource) {

    /** What {@link #read} reads, in its order. */
    static final String COLUMNS =
            """
            t.transaction_id, t.booked_on, t.amount, t.currency, t.description,
            t.counterparty_name, t.merchant_id, t.merchant_name, t.category, t.probability,
            t.category_source
            """;

    /** By hand: thousands of rows are read for one answer. */
    @SuppressWarnings("NullAway") // Columns that are not null in the table.
    static Candidate read(ResultSet row, int number) throws SQLException {
        return new Candidate(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getBigDecimal(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9),
                row.getDouble(10),
                row.getString(11));
    }

    Text text() {
        return new Text(description, counterpartyName, merchantName);
    }

    /** All that the vector follows from. */
    record Text(
            String description, @Nullable String counterpartyName, @Nullable String merchantName) {
        TextVector vector() {
            return TextVector.of(description, counterpartyName, merchantName);
        }
    }
}
