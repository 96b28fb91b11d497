package io.pennyflow.streams.enrichment.category.training;

import java.util.Random;

/** Words that mean nothing, as many firms are called. */
final class Invented {
    private static final String[] BEGINNINGS = {
        "b", "br", "c", "ch", "cr", "d", "f", "fl", "g", "gr", "h", "j", "k", "kl", "l", "m", "n",
        "p", "pr", "qu", "r", "s", "sh", "sk", "st", "t", "tr", "v", "w", "x", "y", "z"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ea", "io", "oo", "y"};
    private static final String[] ENDS = {"", "", "n", "r", "s", "x", "l", "m", "nd", "rt", "ck"};

    private Invented() {}

    static String word(Random random) {
        var word = new StringBuilder();
        for (var left = 2 + random.nextInt(2); left > 0; left--) {
            word.append(any(BEGINNINGS, random))
                    .append(any(MIDDLES, random))
                    .append(any(ENDS, random));
        }
        return word.toString();
    }

    private static String any(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
