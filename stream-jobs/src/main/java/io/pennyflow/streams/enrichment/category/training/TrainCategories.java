package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Calibration;
import io.pennyflow.streams.enrichment.category.Classes;
import io.pennyflow.streams.enrichment.category.FeatureSet;
import io.pennyflow.streams.enrichment.category.Features;
import io.pennyflow.streams.enrichment.category.LinearModel;
import io.pennyflow.streams.enrichment.merchant.BrandRow;
import io.pennyflow.streams.enrichment.merchant.Merchant;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import io.pennyflow.streams.enrichment.merchant.NameWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the category model. Called by the build; takes seconds, and none when nothing changed. */
public final class TrainCategories {
    static final int EXAMPLES = 250_000;
    static final int CALIBRATION_EXAMPLES = 30_000;

    /** One brand in so many is kept from training, to see how sure the model may be of others. */
    static final int HELD_BACK = 8;

    /** People buy online what has no place on a map. */
    private static final int CURATED_PLACES = 1_500;

    private static final Logger LOG = LoggerFactory.getLogger(TrainCategories.class);
    private static final long SEED = 20_260_918;
    private static final SyntheticPurchases.Mixture TO_LEARN =
            new SyntheticPurchases.Mixture(0.5, 0.08, 0.35);
    private static final SyntheticPurchases.Mixture TO_TEST =
            new SyntheticPurchases.Mixture(0.6, 0.2, 0);

    private final List<BrandRow> known = new ArrayList<>();
    private final List<BrandRow> heldBack = new ArrayList<>();
    private final Vocabulary vocabulary = Vocabulary.read();
    private final Neighbours neighbours = Neighbours.read();
    private final Habits habits = Habits.read();
    private final FeatureSet features = new FeatureSet();
    private final Merchants merchants;

    private TrainCategories(List<BrandRow> reference) {
        for (var row : reference) {
            (isHeldBack(row) ? heldBack : known).add(row);
        }
        merchants = Merchants.of(known);
        known.addAll(BrandRow.curated(CURATED_PLACES));
    }

    /** The first argument is the directory of compiled classes, which the model is put into. */
    public static void main(String[] arguments) throws IOException {
        var classes = Path.of(arguments[0]);
        var inputs = TrainingInputs.of(classes);
        if (inputs.areUnchanged()) {
            return;
        }
        LOG.info("Training the category model");
        var model = new TrainCategories(BrandRow.reference()).train();
        Files.createDirectories(inputs.model().getParent());
        Files.write(inputs.model(), model.toBytes());
        inputs.remember();
    }

    private LinearModel train() {
        var trainer = new Trainer();
        var examples = purchases(SEED, known, TO_LEARN);
        for (var left = EXAMPLES; left > 0; left--) {
            var example = examples.next();
            read(example);
            trainer.learn(features, example.category(), example.evidence().inflow());
        }
        var model = trainer.model();
        return model.with(calibration(model));
    }

    private Calibration calibration(LinearModel model) {
        return new Calibration(
                temperature(model, purchases(SEED + 1, known, TO_TEST), true),
                temperature(model, purchases(SEED + 2, heldBack, TO_TEST), false));
    }

    private float temperature(LinearModel model, SyntheticPurchases examples, boolean isKnown) {
        var fit = new CalibrationFit();
        for (var left = CALIBRATION_EXAMPLES; left > 0; left--) {
            var example = examples.next();
            if (read(example).isKnown() == isKnown) {
                var scores = new float[Classes.PRIMARY.size()];
                model.primaryScores(features, scores);
                var inflow = example.evidence().inflow();
                for (var i = 0; i < scores.length; i++) {
                    scores[i] = Classes.isPossible(i, inflow) ? scores[i] : Float.NEGATIVE_INFINITY;
                }
                fit.add(scores, Classes.primaryOf(example.category()));
            }
        }
        LOG.info("Merchants {}: {}", isKnown ? "known" : "unknown", fit.summary());
        return fit.temperature();
    }

    private Merchant read(Example example) {
        var evidence = example.evidence();
        var merchant = example.hidesMerchant() ? Merchant.NONE : merchants.of(evidence);
        var words = NameWords.of(evidence.description(), evidence.counterparty());
        Features.read(words, evidence, merchant, features);
        return merchant;
    }

    private SyntheticPurchases purchases(
            long seed, List<BrandRow> rows, SyntheticPurchases.Mixture mixture) {
        var brands = new TrainingBrands(rows);
        return new SyntheticPurchases(seed, brands, vocabulary, neighbours, habits, mixture);
    }

    private static boolean isHeldBack(BrandRow row) {
        var hash = new CRC32();
        hash.update(row.name().getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % HELD_BACK == 0;
    }
}
