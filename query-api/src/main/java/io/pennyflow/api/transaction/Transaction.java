package io.pennyflow.api.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with what was concluded about it.
 *
 * @param transactionOn day of the purchase, where the source tells it from the booking
 * @param transferId the other side, when it moves money between own accounts
 * @param mergedIds those that were found to be this one
 * @param excluded whether sums of spending leave it out
 * @param splits its parts, which count in place of its category; none when it is whole
 * @param splitDifference what its amount has more than the parts somebody said; null when they fit
 */
record Transaction(
        UUID transactionId,
        UUID accountId,
        String source,
        @Nullable UUID importId,
        LocalDate bookedOn,
        @Nullable LocalDate valueOn,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        String baseCurrency,
        BigDecimal rate,
        @Nullable LocalDate rateOn,
        String description,
        @Nullable String counterpartyName,
        @Nullable String counterpartyAccount,
        @Nullable String mcc,
        @Nullable String reference,
        @Nullable BigDecimal balanceAfter,
        @Nullable Merchant merchant,
        String category,
        double probability,
        @Nullable String runnerUp,
        String categorySource,
        List<String> reasons,
        String modelVersion,
        @Nullable LocalDate transactionOn,
        @Nullable BigDecimal originalAmount,
        @Nullable String originalCurrency,
        boolean pending,
        @Nullable UUID transferId,
        List<UUID> mergedIds,
        List<String> tags,
        @Nullable String note,
        boolean excluded,
        List<Split> splits,
        @Nullable BigDecimal splitDifference,
        @Nullable Anomaly anomaly) {

    /** A part that counts in a category of its own, in the currency and in the base currency. */
    record Split(String category, BigDecimal amount, BigDecimal baseAmount) {}

    /** Who was paid, as a person would say it, and how that was found. */
    record Merchant(UUID merchantId, String name, String match, double score) {}

    /** Why the amount is out of line. The range is of absolute amounts, in the currency. */
    record Anomaly(
            double score,
            BigDecimal usualLow,
            BigDecimal usualHigh,
            BigDecimal usual,
            String basis,
            String basisName,
            List<String> reasons) {}
}
