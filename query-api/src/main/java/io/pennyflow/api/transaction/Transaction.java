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

    /**
     * Why it deserves a look. Amounts are absolute, in the currency; what a kind has no figure for
     * is null.
     *
     * @param score between 0 and 1: how likely it does
     * @param history how many earlier payments, or months, the usual range rests on
     * @param features what is odd about it, the weightiest first
     * @param said what a person answered
     */
    record Anomaly(
            String kind,
            double score,
            @Nullable BigDecimal usualLow,
            @Nullable BigDecimal usualHigh,
            @Nullable BigDecimal usual,
            String basis,
            String basisName,
            int history,
            List<String> reasons,
            @Nullable String payee,
            @Nullable String place,
            List<OddFeature> features,
            @Nullable Integer everyDays,
            @Nullable LocalDate dueOn,
            @Nullable Integer times,
            @Nullable Integer withinDays,
            @Nullable BigDecimal monthSum,
            @Nullable String said) {}

    /** Something odd, and how odd from 0 to 100. */
    record OddFeature(String name, int percent) {}
}
