package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.learning.Learned;
import io.pennyflow.streams.enrichment.learning.Lesson;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

    /**
     * Without a person's decision, which beats it.
     *
     * @param learned what the household's own choices say of it
     */
    Judgement of(Shown shown, Optional<Learned> learned) {
        var evidence = shown.facts().evidence();
        var judgement = of(evidence).judgement();
        var transfer = shown.transfer();
        if (transfer != null) {
            judgement =
                    judgement.of(
                            Precedence.transferred(
                                    transfer, evidence.inflow(), judgement.conclusion()));
        }
        return learned.isEmpty()
                ? judgement
                : judgement.of(Precedence.learned(learned.get(), judgement.conclusion()));
    }

    EnrichedBytes.Meaning written(Judgement judgement) {
        var written = judgement.written();
        return written == null
                ? EnrichedBytes.meaning(
                        judgement.merchant(), judgement.conclusion(), categories.modelVersion())
                : written;
    }

    /** What is learned from such a transaction, and asked about it. */
    Lesson lesson(Evidence evidence, int day) {
        var meaning = of(evidence);
        return Lesson.of(meaning.evidence(), meaning.judgement().conclusion().category(), day);
    }

    private Meaning of(Evidence evidence) {
        return remembered.computeIfAbsent(merchants.settled(evidence), this::conclude);
    }

    private Meaning conclude(Evidence evidence) {
        var merchant = merchants.of(evidence);
        var conclusion = categories.of(evidence, merchant);
        var written = EnrichedBytes.meaning(merchant, conclusion, categories.modelVersion());
        return new Meaning(evidence, new Judgement(merchant, conclusion, written));
    }

    /**
     * @param evidence without the numbers that say nothing
     */
    private record Meaning(Evidence evidence, Judgement judgement) {}

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
