package io.pennyflow.streams.enrichment.category;

import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchant;
import io.pennyflow.streams.enrichment.merchant.NameWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a transaction's category: what the merchant's code says where nobody well known is named,
 * else what the model thinks, if it is sure enough; if not, that is only the runner-up to not
 * knowing. One thread's own.
 *
 * <p>Money that comes back from a shop stays in the shop's category: it lowers what was spent.
 */
public final class Categories {
    /** Less sure than this of the primary category, and we say that we do not know. */
    public static final double THRESHOLD = 0.33;

    /** How often a merchant code tells what a person would call it: our estimate, low. */
    static final double CODE = 0.9;

    private static final String REFUND = "Money came back, so it counts against what was spent";

    private final MerchantCodes codes;
    private final LinearModel model;
    private final FeatureSet features = new FeatureSet();
    private final Likelihoods likelihoods = new Likelihoods();

    Categories(MerchantCodes codes, LinearModel model) {
        this.codes = codes;
        this.model = model;
    }

    /** With the model that the build made. */
    public static Categories ofBuild() {
        return new Categories(Shared.CODES, Shared.MODEL);
    }

    public String modelVersion() {
        return model.version();
    }

    public Conclusion of(Evidence evidence, Merchant merchant) {
        return verdict(evidence, merchant).conclusion();
    }

    /** The conclusion beside what the model alone thinks, however unsure it is. */
    public Verdict verdict(Evidence evidence, Merchant merchant) {
        var words = NameWords.of(evidence.description(), evidence.counterparty());
        var opinion = opinion(words, evidence, merchant);
        var code = codes.of(evidence.mcc());
        if (code.isPresent() && !merchant.isKnown()) {
            return new Verdict(opinion, coded(code.get(), evidence, opinion));
        }
        var reasons = Reasons.of(model, features, words, merchant, opinion);
        if (reasons.isEmpty()) {
            return new Verdict(opinion, Conclusion.ABSTAINED);
        }
        if (opinion.primaryLikelihood() < THRESHOLD) {
            return new Verdict(opinion, Conclusion.ABSTAINED.withRunnerUp(opinion.category()));
        }
        return new Verdict(opinion, thought(opinion, reasons, evidence.inflow()));
    }

    private static Conclusion thought(Opinion opinion, List<String> reasons, boolean inflow) {
        return conclusion(
                        opinion.category(),
                        opinion.likelihood(),
                        Conclusion.Source.MODEL,
                        reasons,
                        inflow)
                .withRunnerUp(opinion.runnerUp());
    }

    private Opinion opinion(NameWords words, Evidence evidence, Merchant merchant) {
        Features.read(words, evidence, merchant, features);
        likelihoods.of(model, features, evidence.inflow(), merchant);
        return likelihoods.opinion();
    }

    private static Conclusion coded(
            MerchantCodes.Meaning meaning, Evidence evidence, Opinion opinion) {
        var reason = "Merchant code %s means %s".formatted(evidence.mcc(), meaning.words());
        var category = evidence.inflow() ? Turned.incoming(meaning.category()) : meaning.category();
        return conclusion(
                        category,
                        CODE,
                        Conclusion.Source.PROVIDER,
                        List.of(reason),
                        evidence.inflow())
                .withRunnerUp(opinion.category());
    }

    private static Conclusion conclusion(
            String category,
            double probability,
            Conclusion.Source source,
            List<String> reasons,
            boolean inflow) {
        if (!inflow || !Classes.isShop(Classes.detailed(category))) {
            return new Conclusion(category, probability, null, source, reasons);
        }
        var all = new ArrayList<>(reasons);
        all.add(REFUND);
        return new Conclusion(category, probability, null, source, all);
    }

    /** What is said, and what was thought. */
    public record Verdict(Opinion opinion, Conclusion conclusion) {}

    /** Read once in a process and never changed, so that all threads may use them. */
    private static final class Shared {
        private static final MerchantCodes CODES = MerchantCodes.read();
        private static final LinearModel MODEL = LinearModel.ofBuild();
    }
}
