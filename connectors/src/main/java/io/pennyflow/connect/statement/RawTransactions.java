package io.pennyflow.connect.statement;

import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns the accepted rows of one file into records of {@code transactions.raw.v1}. Holds the
 * occurrence count: one instance an import, fed every accepted row in file order, also those that
 * were sent before a restart.
 */
public final class RawTransactions {
    private static final String SOURCE = "file";
    private static final int RATE_DECIMALS = 10;
    private static final int RATE_DIGITS = 28;

    private final Target target;
    private final TransactionIdentity identity;

    /**
     * Where the rows belong.
     *
     * @param currency the account's, for rows that state none
     */
    public record Target(UUID tenantId, UUID accountId, UUID importId, String currency) {}

    public RawTransactions(Target target) {
        this.target = target;
        this.identity = new TransactionIdentity(target.tenantId(), target.accountId());
    }

    /** The record of the next accepted row. */
    public RawTransaction of(StatementEntry entry, Instant observedAt) {
        var stated = entry.currency();
        var currency = stated == null ? target.currency() : stated;
        var id = identity.of(entry, currency);
        var transaction = new RawTransaction();
        transaction.setTenantId(target.tenantId());
        transaction.setTransactionId(id.transactionId());
        transaction.setAccountId(target.accountId());
        transaction.setSource(SOURCE);
        transaction.setImportId(target.importId());
        transaction.setOccurrence(id.occurrence());
        transaction.setCurrency(currency);
        transaction.setObservedAt(observedAt);
        return withContent(transaction, entry);
    }

    /** The key the record travels under. */
    public static TransactionKey keyOf(RawTransaction transaction) {
        return new TransactionKey(transaction.getTenantId(), transaction.getTransactionId());
    }

    private static RawTransaction withContent(RawTransaction transaction, StatementEntry entry) {
        transaction.setProviderId(TransactionIdentity.stableId(entry));
        transaction.setBookedOn(entry.bookedOn());
        transaction.setValueOn(entry.valueOn());
        transaction.setAmount(wired(entry.amount()));
        transaction.setDescription(entry.description());
        transaction.setCounterpartyName(entry.counterpartyName());
        transaction.setCounterpartyAccount(entry.counterpartyAccount());
        transaction.setMcc(entry.mcc());
        transaction.setReference(entry.reference());
        transaction.setBalanceAfter(scaled(entry.balanceAfter()));
        transaction.setTransactionOn(entry.transactionOn());
        transaction.setBankTransactionCode(entry.bankTransactionCode());
        transaction.setEndToEndId(entry.endToEndId());
        transaction.setPending(entry.pending());
        return withOriginal(transaction, entry.original());
    }

    private static RawTransaction withOriginal(
            RawTransaction transaction, StatementEntry.@Nullable Original original) {
        if (original != null) {
            transaction.setOriginalAmount(scaled(original.amount()));
            transaction.setOriginalCurrency(original.currency());
            transaction.setOriginalRate(rate(original.rate()));
        }
        return transaction;
    }

    /** At the scale of the wire; a rate that does not fit there is left out, the amounts say it. */
    private static @Nullable BigDecimal rate(@Nullable BigDecimal stated) {
        if (stated == null) {
            return null;
        }
        var scaled = stated.setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN);
        return scaled.precision() > RATE_DIGITS ? null : scaled;
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal amount) {
        return amount == null ? null : wired(amount);
    }

    /** At the scale of the wire: only a coin of a chain has more decimals, and loses the rest. */
    private static BigDecimal wired(BigDecimal amount) {
        return amount.setScale(Limits.AMOUNT_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
