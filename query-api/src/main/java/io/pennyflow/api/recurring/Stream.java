package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series: a bill, a subscription, wages. Amounts are signed and in its currency; what is paid is
 * negative.
 *
 * @param cadence weekly, biweekly, four_weekly, semimonthly, monthly, bimonthly, quarterly,
 *     semiannual or annual
 * @param rhythm when it comes, as a person would say it
 * @param status early, mature, price_changed, late, missed or ended
 * @param reason why it has that status
 * @param confidence that it is a series at all, 0 to 1
 * @param evidence why we think so, strongest first
 * @param metered whether each amount is another one
 * @param nextOn null when it ended
 * @param yearlyAmount the next amount as often as a year has it
 * @param priceChanges oldest first
 * @param origin found in transactions, or stated by a person; one that is stated may have no
 *     members yet: then firstOn, lastOn and lastAmount are those of the first time it is due
 */
record Stream(
        UUID streamId,
        UUID accountId,
        String counterparty,
        @Nullable UUID merchantId,
        String category,
        String currency,
        String cadence,
        String rhythm,
        String status,
        String reason,
        double confidence,
        List<String> evidence,
        int memberCount,
        LocalDate firstOn,
        LocalDate lastOn,
        BigDecimal lastAmount,
        boolean metered,
        @Nullable LocalDate nextFrom,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate nextTo,
        BigDecimal nextAmount,
        BigDecimal nextAmountLeast,
        BigDecimal nextAmountMost,
        BigDecimal yearlyAmount,
        List<PriceChange> priceChanges,
        String origin,
        @Nullable Sentence rhythmSentence,
        @Nullable Sentence reasonSentence,
        List<@Nullable Sentence> evidenceSentences) {

    /**
     * From a transaction on it has another amount.
     *
     * @param percent by how much more, of the old amount; negative when it is less
     * @param yearlyCost by how much more a year amounts to; negative when it is less
     */
    record PriceChange(
            UUID transactionId,
            LocalDate effectiveOn,
            BigDecimal oldAmount,
            BigDecimal newAmount,
            BigDecimal percent,
            BigDecimal yearlyCost) {}

    /** One of its transactions. */
    record Member(UUID transactionId, LocalDate bookedOn, BigDecimal amount, String description) {}
}
