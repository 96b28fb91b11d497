package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Classes;
import io.pennyflow.streams.enrichment.merchant.BrandRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Brands by what is bought there; those with more places come up more often. */
final class TrainingBrands {
    private static final Map<String, String> LANGUAGES =
            Map.ofEntries(
                    Map.entry("gb", "en"),
                    Map.entry("us", "en"),
                    Map.entry("ie", "en"),
                    Map.entry("ca", "en"),
                    Map.entry("au", "en"),
                    Map.entry("nz", "en"),
                    Map.entry("001", "en"),
                    Map.entry("za", "en"),
                    Map.entry("de", "de"),
                    Map.entry("at", "de"),
                    Map.entry("ch", "de"),
                    Map.entry("fr", "fr"),
                    Map.entry("fx", "fr"),
                    Map.entry("be", "fr"),
                    Map.entry("es", "es"),
                    Map.entry("mx", "es"),
                    Map.entry("it", "it"),
                    Map.entry("nl", "nl"),
                    Map.entry("pt", "pt"),
                    Map.entry("br", "pt"),
                    Map.entry("pl", "pl"));

    private final List<List<BrandRow>> rows = new ArrayList<>();
    private final List<double[]> until = new ArrayList<>();

    TrainingBrands(List<BrandRow> all) {
        Classes.DETAILED.forEach(it -> rows.add(new ArrayList<>()));
        for (var row : all) {
            if (!row.category().isEmpty() && language(row) != null) {
                rows.get(Classes.detailed(row.category())).add(row);
            }
        }
        rows.forEach(it -> until.add(sums(it)));
    }

    boolean hasAny(int category) {
        return !rows.get(category).isEmpty();
    }

    BrandRow any(int category, Random random) {
        var sums = until.get(category);
        var drawn = random.nextDouble() * sums[sums.length - 1];
        var at = Arrays.binarySearch(sums, drawn);
        return rows.get(category).get(Math.min(sums.length - 1, at < 0 ? -at - 1 : at));
    }

    static String name(BrandRow row, Random random) {
        var aliases = row.aliases();
        return aliases.isEmpty() || random.nextInt(4) > 0
                ? row.name()
                : aliases.get(random.nextInt(aliases.size()));
    }

    /** One that the vocabulary knows; null when the brand is known elsewhere only. */
    static @Nullable String language(BrandRow row) {
        return row.countries().stream()
                .map(it -> LANGUAGES.get(it.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static double[] sums(List<BrandRow> rows) {
        var sums = new double[rows.size()];
        var sum = 0.0;
        for (var i = 0; i < sums.length; i++) {
            sum += Math.sqrt(10 + rows.get(i).places());
            sums[i] = sum;
        }
        return sums;
    }
}
