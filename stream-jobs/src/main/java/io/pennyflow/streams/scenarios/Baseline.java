package io.pennyflow.streams.scenarios;

import io.pennyflow.streams.scenarios.Change.Part;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is forecast as things go now. All amounts are in the household's currency; what is spent is
 * negative.
 *
 * @param onHand what there is now
 * @param decimals of the currency
 * @param months what will move in each month to come, without a gap; of the one that is going on,
 *     what is left of it
 * @param categories what is expected of each category in each month
 * @param series the same of each bill and income
 */
public record Baseline(
        BigDecimal onHand,
        int decimals,
        List<Month> months,
        Map<String, List<BigDecimal>> categories,
        Map<UUID, List<BigDecimal>> series) {
    /** Months that are looked ahead, at most. */
    public static final int MONTHS_MAX = 60;

    public Baseline {
        if (months.isEmpty() || months.size() > MONTHS_MAX) {
            throw new IllegalArgumentException(
                    "A baseline has 1 to %d months.".formatted(MONTHS_MAX));
        }
        months = List.copyOf(months);
        categories = Map.copyOf(categories);
        series = Map.copyOf(series);
    }

    /** Less than each of these in 25, 100, 500, 900 and 975 of 1,000 cases. */
    public record Month(
            YearMonth month,
            BigDecimal low95,
            BigDecimal p10,
            BigDecimal p50,
            BigDecimal p90,
            BigDecimal high95) {
        private static final double[] LEVELS = {0.025, 0.1, 0.5, 0.9, 0.975};

        /** Straight between the levels that are known, and flat beyond. */
        double at(double level) {
            var values =
                    new double[] {
                        low95.doubleValue(),
                        p10.doubleValue(),
                        p50.doubleValue(),
                        p90.doubleValue(),
                        high95.doubleValue()
                    };
            if (level <= LEVELS[0]) {
                return values[0];
            }
            for (var i = 1; i < LEVELS.length; i++) {
                if (level <= LEVELS[i]) {
                    var share = (level - LEVELS[i - 1]) / (LEVELS[i] - LEVELS[i - 1]);
                    return values[i - 1] + share * (values[i] - values[i - 1]);
                }
            }
            return values[LEVELS.length - 1];
        }
    }

    /** What of a part is expected in a month; nothing of one that is not known. */
    double expected(Part part, int month) {
        if (part instanceof Part.Series one) {
            return at(series.getOrDefault(one.id(), List.of()), month);
        }
        if (part instanceof Part.Category one) {
            return at(categories.getOrDefault(one.code(), List.of()), month);
        }
        var sign = part instanceof Part.Income ? 1 : -1;
        return categories.values().stream()
                .mapToDouble(it -> at(it, month))
                .filter(it -> it * sign > 0)
                .sum();
    }

    private static double at(List<BigDecimal> amounts, int month) {
        return month < amounts.size() ? amounts.get(month).doubleValue() : 0;
    }
}
