package io.pennyflow.api.transaction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transaction with what was concluded about it. Amounts are texts, as JSON keeps them exact. */
record Transaction(
        UUID transactionId,
        UUID accountId,
        String source,
        @Nullable UUID importId,
        LocalDate bookedOn,
        @Nullable LocalDate valueOn,
        String amount,
        String currency,
        String baseAmount,
        String baseCurrency,
        String rate,
        @Nullable LocalDate rateOn,
        String description,
        @Nullable String counterpartyName,
        @Nullable String counterpartyAccount,
        @Nullable String mcc,
        @Nullable String reference,
        @Nullable String balanceAfter,
        @Nullable Merchant merchant,
        String category,
        double probability,
        @Nullable String runnerUp,
        String categorySource,
        List<String> reasons,
        String modelVersion,
        @Nullable Anomaly anomaly) {

    /** Who was paid, as a person would say it, and how that was found. */
    record Merchant(UUID merchantId, String name, String match, double score) {}

    /** Why the amount is out of line. The range is of absolute amounts, in the currency. */
    record Anomaly(
            double score,
            String usualLow,
            String usualHigh,
            String usual,
            String basis,
            String basisName,
            List<String> reasons) {}
}
