package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Classes;
import io.pennyflow.streams.enrichment.merchant.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a purchase of one category is called by others: the model is not to be surer than they. */
final class Blurs {
    /** Whoever names a category is mistaken now and then. */
    private static final double MISTAKEN = 0.05;

    private final List<List<Blur>> blurs = new ArrayList<>();

    private Blurs() {
        Classes.DETAILED.forEach(it -> blurs.add(new ArrayList<>()));
    }

    static Blurs read() {
        var blurs = new Blurs();
        for (var line : Lines.of(Classes.class, "blurs.txt")) {
            var cells = line.split(" ", -1);
            blurs.blurs
                    .get(Classes.detailed(cells[0]))
                    .add(new Blur(Classes.detailed(cells[1]), Double.parseDouble(cells[2])));
        }
        return blurs;
    }

    int of(int category, Habits habits, Random random) {
        if (Classes.isShop(category) && random.nextDouble() < MISTAKEN) {
            return habits.category(random);
        }
        var drawn = random.nextDouble();
        for (var blur : blurs.get(category)) {
            drawn -= blur.share();
            if (drawn < 0) {
                return blur.category();
            }
        }
        return category;
    }

    private record Blur(int category, double share) {}
}
