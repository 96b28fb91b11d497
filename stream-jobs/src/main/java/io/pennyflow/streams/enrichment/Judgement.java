package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.category.Conclusion;
import io.pennyflow.streams.enrichment.merchant.Merchant;
import org.jspecify.annotations.Nullable;

/**
 * Who was paid and what for.
 *
 * @param written the same, ready to be written, where it is at hand
 */
record Judgement(
        Merchant merchant, Conclusion conclusion, EnrichedBytes.@Nullable Meaning written) {

    Judgement of(Conclusion other) {
        return new Judgement(merchant, other, null);
    }

    Judgement of(Merchant other) {
        return new Judgement(other, conclusion, null);
    }
}
