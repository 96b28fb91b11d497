package io.pennyflow.local.eval.categories;

import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.category.Conclusion;
import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchants;

/** The categorizer as it comes, of primary categories. */
final class ColdStart implements Guesser {
    private final Merchants merchants = Merchants.ofDictionary();
    private final Categories categories = Categories.ofBuild();
    private final double threshold;

    ColdStart(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public Guess guess(Purchase purchase) {
        var inflow = purchase.amount().signum() > 0;
        var size = AmountSize.of(purchase.amount(), null);
        var evidence = new Evidence(purchase.description(), null, null, inflow, size);
        var verdict = categories.verdict(evidence, merchants.of(evidence));
        var opinion = verdict.opinion();
        var sure = opinion.primaryLikelihood();
        var isTold = verdict.conclusion().source() != Conclusion.Source.NONE;
        var why = String.join("; ", verdict.conclusion().reasons());
        return new Guess(opinion.primary(), sure, isTold && sure >= threshold, why);
    }
}
