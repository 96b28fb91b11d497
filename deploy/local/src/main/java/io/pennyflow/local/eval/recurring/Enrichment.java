package io.pennyflow.local.eval.recurring;

import io.pennyflow.schemas.topic.NameBasedId;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Makes of a bank's rows what the search reads: merchant and category are ours, not the truth's.
 */
public final class Enrichment {
    public static final UUID TENANT = NameBasedId.of(new UUID(0, 0), "eval recurring");
    private static final int MONEY_SCALE = 4;
    private static final int RATE_SCALE = 10;

    private final Merchants merchants = Merchants.ofDictionary();
    private final Categories categories = Categories.ofBuild();

    public static UUID id(String row) {
        return NameBasedId.of(TENANT, "row", row);
    }

    public static UUID account(String name) {
        return NameBasedId.of(TENANT, "account", name);
    }

    public EnrichedTransaction of(BankRow row) {
        var inflow = row.amount().signum() > 0;
        var size = AmountSize.of(row.amount(), row.currency());
        var evidence = new Evidence(row.description(), row.counterparty(), null, inflow, size);
        var merchant = merchants.of(evidence);
        var conclusion = categories.of(evidence, merchant);
        var amount = row.amount().setScale(MONEY_SCALE, RoundingMode.HALF_EVEN);
        return EnrichedTransaction.newBuilder()
                .setTenantId(TENANT)
                .setTransactionId(id(row.id()))
                .setAccountId(account(row.account()))
                .setSource("file")
                .setOccurrence(1)
                .setBookedOn(row.bookedOn())
                .setAmount(amount)
                .setCurrency(row.currency())
                .setDescription(row.description())
                .setCounterpartyName(row.counterparty())
                .setObservedAt(Instant.EPOCH)
                .setBaseAmount(amount)
                .setBaseCurrency(row.currency())
                .setRate(BigDecimal.ONE.setScale(RATE_SCALE))
                .setMerchantId(merchant.id())
                .setMerchantName(merchant.name())
                .setMerchantMatch(merchant.match().text())
                .setMerchantScore(merchant.score())
                .setCategory(category(row, conclusion.category()))
                .setProbability(conclusion.probability())
                .setCategorySource(conclusion.source().text())
                .setReasons(List.of())
                .setModelVersion(categories.modelVersion())
                .setTransferId(row.transfer() == null ? null : id(row.transfer()))
                .build();
    }

    /** That two accounts tell of a transfer goes before what its text says. */
    private static String category(BankRow row, String told) {
        if (row.transfer() == null) {
            return told;
        }
        return row.amount().signum() > 0
                ? "TRANSFER_IN_ACCOUNT_TRANSFER"
                : "TRANSFER_OUT_ACCOUNT_TRANSFER";
    }
}
