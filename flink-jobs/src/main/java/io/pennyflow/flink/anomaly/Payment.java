package io.pennyflow.flink.anomaly;

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
 * @param amount signed, in ten-thousandths of the currency's unit
 * @param bookedOn days since 1970-01-01: Flink has no serializer for dates inside records
 * @param observedAt epoch milliseconds
 */
public record Payment(
        Id transaction,
        Id account,
        @Nullable Id merchant,
        @Nullable String merchantName,
        String category,
        long amount,
        String currency,
        int bookedOn,
        long observedAt) {

    /** Decimals of amounts on the wire. */
    static final int SCALE = 4;

    // What a person moves between own accounts, or earns, is as large as they choose or hope. Cash
    // that is drawn leaves the books, and a stolen card draws it: that is judged.
    private static final Set<String> NOT_JUDGED_PRIMARY =
            Set.of("INCOME", "TRANSFER_IN", "TRANSFER_OUT");
    private static final String CARD_PAYMENT = "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT";
    private static final String CASH_DRAWN = "TRANSFER_OUT_WITHDRAWAL";

    public Payment {
        account = Interned.of(account);
        merchant = merchant == null ? null : Interned.of(merchant);
        merchantName = merchantName == null ? null : Interned.of(merchantName);
        category = Interned.of(category);
        currency = Interned.of(currency);
    }

    /**
     * Empty for what is not judged: transfers between own accounts and income, nothing at all (0),
     * what has neither merchant nor category, and amounts beyond 922 trillion units.
     */
    static Optional<Payment> of(EnrichedTransaction tx) {
        var amount = tx.getAmount().setScale(SCALE).unscaledValue();
        var comparable = tx.getMerchantId() != null || isComparable(tx.getCategory());
        if (amount.signum() == 0
                || amount.abs().bitLength() >= Long.SIZE
                || !isJudged(tx.getCategory())
                || !comparable) {
            return Optional.empty();
        }
        return Optional.of(
                new Payment(
                        Id.of(tx.getTransactionId()),
                        Id.of(tx.getAccountId()),
                        tx.getMerchantId() == null ? null : Id.of(tx.getMerchantId()),
                        tx.getMerchantName(),
                        tx.getCategory(),
                        amount.longValueExact(),
                        tx.getCurrency(),
                        Math.toIntExact(tx.getBookedOn().toEpochDay()),
                        tx.getObservedAt().toEpochMilli()));
    }

    /** Payments of the same merchant, null without a known one. */
    @Nullable Group ofMerchant() {
        return merchant == null ? null : new Group(merchant, null, currency, incoming());
    }

    /** Payments of the same category, null where the category says too little. */
    @Nullable Group ofCategory() {
        return isComparable(category) ? new Group(null, category, currency, incoming()) : null;
    }

    boolean isInAnyOf(Set<Group> groups) {
        return contains(groups, ofMerchant()) || contains(groups, ofCategory());
    }

    private static boolean contains(Set<Group> groups, @Nullable Group group) {
        return group != null && groups.contains(group);
    }

    boolean incoming() {
        return amount > 0;
    }

    /** How much moved, whichever way. */
    long size() {
        return Math.abs(amount);
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
