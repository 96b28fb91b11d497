package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.category.Conclusion;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchant;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merchant and category of a transaction, ready to be written. People buy at the same places again
 * and again, so what followed from the same evidence is remembered. One thread's own.
 */
final class Meanings {
    /** Meanings remembered; the one not asked for longest is forgotten first. */
    static final int REMEMBERED = 20_000;

    private final Merchants merchants;
    private final Categories categories;
    private final Map<Evidence, Meaning> remembered = new Newest();

    Meanings(Merchants merchants, Categories categories) {
        this.merchants = merchants;
        this.categories = categories;
    }

    EnrichedBytes.Meaning of(
            Evidence evidence, @Nullable Decision decision, @Nullable Link transfer) {
        var meaning = remembered.computeIfAbsent(merchants.settled(evidence), this::conclude);
        if (decision == null && transfer == null) {
            return meaning.written();
        }
        var machine = meaning.conclusion();
        if (transfer != null) {
            machine = Precedence.transferred(transfer, evidence.inflow(), machine);
        }
        var last = decision == null ? machine : Precedence.overridden(decision, machine);
        return EnrichedBytes.meaning(meaning.merchant(), last, categories.modelVersion());
    }

    private Meaning conclude(Evidence evidence) {
        var merchant = merchants.of(evidence);
        var conclusion = categories.of(evidence, merchant);
        var written = EnrichedBytes.meaning(merchant, conclusion, categories.modelVersion());
        return new Meaning(merchant, conclusion, written);
    }

    private record Meaning(
            Merchant merchant, Conclusion conclusion, EnrichedBytes.Meaning written) {}

    private static final class Newest extends LinkedHashMap<Evidence, Meaning> {
        Newest() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Evidence, Meaning> eldest) {
            return size() > REMEMBERED;
        }
    }
}
