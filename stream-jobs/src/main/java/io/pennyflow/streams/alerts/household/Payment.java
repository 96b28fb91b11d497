package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.recurring.detection.Counterparty;
import io.pennyflow.streams.recurring.detection.Nature;
import io.pennyflow.streams.recurring.detection.Natures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;

/**
 * A booked transaction, as alerts look at it.
 *
 * @param amount signed, scale 4
 * @param group who is on the other side, the same for the same one
 * @param name of the other side, as a person would say it
 * @param isTransfer between own accounts
 * @param isFee what a bank takes for itself: by its category, or charged for cash
 */
public record Payment(
        UUID id,
        UUID account,
        LocalDate bookedOn,
        Instant observedAt,
        BigDecimal amount,
        String currency,
        String category,
        String group,
        String name,
        Nature nature,
        boolean isTransfer,
        boolean isFee) {
    private static final String FEES = "BANK_FEES";
    private static final String CASH_DRAWN = "TRANSFER_OUT_WITHDRAWAL";

    static final Comparator<Payment> IN_TIME =
            Comparator.comparing(Payment::bookedOn).thenComparing(Payment::id);

    public static Payment of(EnrichedTransaction it) {
        return new Payment(
                it.getTransactionId(),
                it.getAccountId(),
                it.getBookedOn(),
                it.getObservedAt(),
                it.getAmount(),
                it.getCurrency(),
                it.getCategory(),
                Counterparty.of(it).key(),
                Counterparty.name(it),
                Natures.of(it),
                it.getTransferId() != null,
                isFee(it));
    }

    private static boolean isFee(EnrichedTransaction it) {
        return it.getCategory().startsWith(FEES)
                || (it.getCategory().equals(CASH_DRAWN)
                        && Natures.isChargeForCash(it.getDescription()));
    }

    public LocalDate observedOn() {
        return observedAt.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Whether it left the household for somebody else. */
    boolean isSpent() {
        return amount.signum() < 0 && !isTransfer;
    }
}
