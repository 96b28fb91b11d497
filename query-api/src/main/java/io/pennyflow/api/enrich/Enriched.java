package io.pennyflow.api.enrich;

import io.pennyflow.api.platform.Sentence;
import io.pennyflow.api.platform.Sentences;
import io.pennyflow.streams.enrichment.category.Conclusion;
import io.pennyflow.streams.enrichment.merchant.Merchant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was concluded of one description, named as in a transaction.
 *
 * @param probability 0 when the model says that it does not know
 * @param runnerUp what it may be instead
 * @param reasonSentences the reasons for whoever says them in another language
 */
record Enriched(
        @Nullable Found merchant,
        String category,
        double probability,
        @Nullable String runnerUp,
        String categorySource,
        List<String> reasons,
        List<@Nullable Sentence> reasonSentences,
        String modelVersion) {

    static Enriched of(Merchant merchant, Conclusion conclusion, String modelVersion) {
        return new Enriched(
                Found.of(merchant),
                conclusion.category(),
                conclusion.probability(),
                conclusion.runnerUp(),
                conclusion.source().text(),
                conclusion.reasons(),
                Sentences.ofAll(conclusion.reasons()),
                modelVersion);
    }

    /**
     * Who is on the other side.
     *
     * @param wikidata where its logo is found; null when it is not well known
     */
    record Found(
            UUID merchantId, String name, String match, double score, @Nullable String wikidata) {
        static @Nullable Found of(Merchant merchant) {
            var id = merchant.id();
            var name = merchant.name();
            return id == null || name == null
                    ? null
                    : new Found(
                            id,
                            name,
                            merchant.match().text(),
                            merchant.score(),
                            merchant.wikidata());
        }
    }
}
