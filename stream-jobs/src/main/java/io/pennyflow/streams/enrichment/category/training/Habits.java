package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Classes;
import io.pennyflow.streams.enrichment.merchant.Lines;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** How often a household pays for what, and how much: our own estimate. */
final class Habits {
    private static final double ROUND = 0.12;
    private static final double ROUND_TRANSFER = 0.6;
    private static final int TEN = 10;

    private final double[] until = new double[Classes.DETAILED.size()];
    private final double[] median = new double[until.length];
    private final double[] spread = new double[until.length];

    private Habits() {}

    static Habits read() {
        var habits = new Habits();
        for (var line : Lines.of(Classes.class, "habits.txt")) {
            var cells = line.split(" ", -1);
            var category = Classes.detailed(cells[0]);
            habits.until[category] = Double.parseDouble(cells[1]);
            habits.median[category] = Double.parseDouble(cells[2]);
            habits.spread[category] = Double.parseDouble(cells[3]);
        }
        for (var category = 1; category < habits.until.length; category++) {
            habits.until[category] += habits.until[category - 1];
        }
        return habits;
    }

    int category(Random random) {
        var drawn = random.nextDouble() * until[until.length - 1];
        var category = 0;
        while (until[category] <= drawn) {
            category++;
        }
        return category;
    }

    BigDecimal amount(int category, Random random) {
        var name = Classes.DETAILED.get(category);
        var isTransfer = name.startsWith("TRANSFER_") || name.endsWith("_DONATIONS");
        var value = median[category] * Math.exp(Math.log(spread[category]) * random.nextGaussian());
        var isRound = random.nextDouble() < (isTransfer ? ROUND_TRANSFER : ROUND);
        var rounded = isRound ? Math.max(1, Math.round(value / TEN)) * TEN : value;
        return BigDecimal.valueOf(rounded).setScale(2, RoundingMode.HALF_EVEN);
    }
}
