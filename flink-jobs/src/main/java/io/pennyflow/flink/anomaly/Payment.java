package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.anomaly.household.Spend;
import io.pennyflow.flink.platform.Id;
import io.pennyflow.flink.platform.Interned;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a transaction that is judged: enough to judge it again at any time and to say
 * why. About 150 bytes, since values that repeat are shared.
 *
 * @param payee who got it, spelt the same for the same one
 * @param amount in ten-thousandths of the currency's unit, above 0
 * @param place country or currency it was spent in, where that is known
 * @param bookedOn days since 1970-01-01: Flink has no serializer for dates inside records
 * @param observedAt epoch milliseconds
 */
public record Payment(
        Id transaction,
        Id account,
        String payee,
        String category,
        long amount,
        String currency,
        @Nullable String place,
        int bookedOn,
        long observedAt) {

    /** Decimals of amounts on the wire. */
    static final int SCALE = 4;

    // What a person moves between own accounts is as large as they choose. Cash that is drawn
    // leaves the books, and a stolen card draws it: that is judged.
    private static final Set<String> NOT_JUDGED_PRIMARY =
            Set.of("INCOME", "TRANSFER_IN", "TRANSFER_OUT");
    private static final String CARD_PAYMENT = "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT";
    private static final String CASH_DRAWN = "TRANSFER_OUT_WITHDRAWAL";

    public Payment {
        account = Interned.of(account);
        payee = Interned.of(payee);
        category = Interned.of(category);
        currency = Interned.of(currency);
        place = place == null ? null : Interned.of(place);
    }

    /**
     * Empty for what is not judged: what came in, transfers between own accounts, what has neither
     * payee nor category, and amounts beyond 922 trillion units.
     */
    public static Optional<Payment> of(EnrichedTransaction tx) {
        var amount = tx.getAmount().setScale(SCALE).unscaledValue().negate();
        var payee = Payee.of(tx);
        var comparable = !payee.equals(Payee.UNNAMED) || isComparable(tx.getCategory());
        if (amount.signum() <= 0
                || amount.bitLength() >= Long.SIZE
                || tx.getTransferId() != null
                || !isJudged(tx.getCategory())
                || !comparable) {
            return Optional.empty();
        }
        return Optional.of(
                new Payment(
                        Id.of(tx.getTransactionId()),
                        Id.of(tx.getAccountId()),
                        payee,
                        tx.getCategory(),
                        amount.longValueExact(),
                        tx.getCurrency(),
                        Place.of(tx).orElse(null),
                        Math.toIntExact(tx.getBookedOn().toEpochDay()),
                        tx.getObservedAt().toEpochMilli()));
    }

    /** As the model takes it. */
    Spend toSpend() {
        return new Spend(
                transaction.toUuid().toString(),
                account.toUuid().toString(),
                payee,
                category,
                amount,
                currency,
                place,
                bookedOn);
    }

    private static boolean isJudged(String category) {
        return !category.equals(CARD_PAYMENT)
                && (category.equals(CASH_DRAWN)
                        || !NOT_JUDGED_PRIMARY.contains(Taxonomy.primaryOf(category)));
    }

    private static boolean isComparable(String category) {
        return !category.equals(Taxonomy.UNCATEGORIZED);
    }
}
