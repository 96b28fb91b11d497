package io.pennyflow.api.enrich;

import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchants;

/** The same conclusions as the streams draw, of what a request says. One request's own. */
final class Enricher {
    private final Merchants merchants = Merchants.ofDictionary();
    private final Categories categories = Categories.ofBuild();

    Enriched enrich(EnrichItem item) {
        var evidence = merchants.settled(evidence(item));
        var merchant = merchants.of(evidence);
        var conclusion = categories.of(evidence, merchant);
        return Enriched.of(merchant, conclusion, categories.modelVersion());
    }

    /** Money whose amount is not named is taken to leave, as most does. */
    private static Evidence evidence(EnrichItem item) {
        var amount = item.amount();
        return new Evidence(
                String.valueOf(item.description()),
                item.counterparty(),
                item.mcc(),
                amount != null && amount.signum() > 0,
                amount == null ? AmountSize.UNKNOWN : AmountSize.of(amount, item.currency()));
    }
}
