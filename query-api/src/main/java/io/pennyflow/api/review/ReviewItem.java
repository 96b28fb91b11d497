package io.pennyflow.api.review;

import io.pennyflow.api.platform.Sentence;
import io.pennyflow.api.platform.Sentences;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that nobody is sure of, with all that helps to decide.
 *
 * @param probability 0 when the machine says that it does not know
 * @param suggestion what it would be if somebody just agreed; null when there is nothing to say
 * @param reasonSentences the reasons for whoever says them in another language
 */
record ReviewItem(
        UUID transactionId,
        UUID accountId,
        LocalDate bookedOn,
        BigDecimal amount,
        String currency,
        String description,
        @Nullable String counterpartyName,
        @Nullable UUID merchantId,
        @Nullable String merchantName,
        String category,
        double probability,
        @Nullable String suggestion,
        @Nullable String runnerUp,
        String categorySource,
        List<String> reasons,
        List<@Nullable Sentence> reasonSentences) {

    private static final String NOBODY = "none";

    @SuppressWarnings("NullAway") // Columns that are not null in the table.
    static ReviewItem read(ResultSet row, int number) throws SQLException {
        var category = row.getString("category");
        var source = row.getString("category_source");
        var runnerUp = row.getString("runner_up");
        var isUnknown = source.equals(NOBODY);
        var reasons = List.of((String[]) row.getArray("reasons").getArray());
        return new ReviewItem(
                row.getObject("transaction_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("booked_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getString("description"),
                row.getString("counterparty_name"),
                row.getObject("merchant_id", UUID.class),
                row.getString("merchant_name"),
                category,
                row.getDouble("probability"),
                isUnknown ? runnerUp : category,
                isUnknown ? null : runnerUp,
                source,
                reasons,
                Sentences.ofAll(reasons));
    }
}
