package io.pennyflow.local.eval.categories;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.category.MerchantCodes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges categories on labelled purchases. The categorizer sees the description, the amount and the
 * date, never the label of a row before it was judged.
 */
@Command(
        name = "categories",
        description = "How often categories are right, and how well we know that.",
        mixinStandardHelpOptions = true)
public final class CategoriesEval implements Callable<Integer> {
    /** Labels that are judged against; the codes of a file become primary categories. */
    enum Labels {
        mcc("mcc"),
        own("category");

        private final String column;

        Labels(String column) {
            this.column = column;
        }
    }

    private static final int REFUSED = 2;

    @Option(names = "--data", required = true, description = "A CSV file, plain or .gz.")
    private Path data = Path.of("");

    @Option(names = "--labels", required = true, description = "${COMPLETION-CANDIDATES}")
    private Labels labels = Labels.mcc;

    @Option(
            names = "--prequential",
            description = "Judge each month after learning from the months before.")
    private boolean prequential;

    @Option(
            names = "--threshold",
            defaultValue = "" + Categories.THRESHOLD,
            description = "Less sure than this is kept back. Default: ${DEFAULT-VALUE}.")
    private double threshold;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say how often each degree of sureness was right, and each mistake.")
    private boolean verbose;

    @Override
    public Integer call() {
        try {
            evaluate(labelled());
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("Cannot read " + data + ": " + e.getMessage());
        }
        return REFUSED;
    }

    private void evaluate(List<Purchase> purchases) {
        var guesser = labels == Labels.own ? new Personal(threshold) : new ColdStart(threshold);
        purchases.forEach(guesser::guess); // The compiler's work is not the categorizer's.
        print(judge(guesser, purchases));
    }

    private List<Purchase> labelled() throws IOException {
        var purchases = PurchaseFile.read(data, labels.column);
        return labels == Labels.own ? purchases : withPrimaries(purchases);
    }

    private static List<Purchase> withPrimaries(List<Purchase> purchases) {
        var codes = MerchantCodes.read();
        return purchases.stream()
                .map(
                        it ->
                                new Purchase(
                                        it.on(),
                                        it.amount(),
                                        it.description(),
                                        primary(codes, it.label())))
                .toList();
    }

    private static String primary(MerchantCodes codes, String mcc) {
        return codes.of("0".repeat(Math.max(0, 4 - mcc.length())) + mcc)
                .map(meaning -> Taxonomy.primaryOf(meaning.category()))
                .orElse(Taxonomy.UNCATEGORIZED);
    }

    /** A month at a time, so that what is learned from a month is used from the next one on. */
    private Map<String, Number> judge(Guesser guesser, List<Purchase> purchases) {
        var score = new CategoryScore();
        var stopwatch = new CpuStopwatch();
        for (var month : months(purchases)) {
            var guesses = stopwatch.time(() -> month.stream().map(guesser::guess).toList());
            for (var i = 0; i < guesses.size(); i++) {
                score.add(guesses.get(i), month.get(i).label());
                say(month.get(i), guesses.get(i));
            }
            if (prequential) {
                month.forEach(guesser::compare);
                month.forEach(guesser::learn);
            }
        }
        if (verbose) {
            System.err.print(score.reliability());
        }
        return score.figures(stopwatch.micros() / Math.max(1, purchases.size()));
    }

    private static Iterable<List<Purchase>> months(List<Purchase> purchases) {
        var months = new TreeMap<YearMonth, List<Purchase>>();
        purchases.forEach(
                it ->
                        months.computeIfAbsent(YearMonth.from(it.on()), on -> new ArrayList<>())
                                .add(it));
        return months.values();
    }

    private void say(Purchase purchase, Guess guess) {
        if (verbose && !guess.label().equals(purchase.label())) {
            System.err.printf(
                    "%.2f %s, not %s: %s %s (%s)%n",
                    guess.probability(),
                    guess.label(),
                    purchase.label(),
                    purchase.amount(),
                    purchase.description(),
                    guess.why());
        }
    }

    private void print(Map<String, Number> figures) {
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(figures));
        } else {
            figures.forEach((name, value) -> System.out.printf("%-20s %s%n", name, value));
        }
    }
}
