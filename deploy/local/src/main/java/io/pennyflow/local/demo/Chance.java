package io.pennyflow.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Dice for one part of the household. Each part has its own, so that a change of one does not
 * shuffle the others. {@link Random} because its numbers are specified: the same on every machine.
 */
final class Chance {
    private final Random random;

    Chance(long seed, String part) {
        random = new Random(seed * 31 + part.hashCode());
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int from, int until) {
        return from + random.nextInt(until - from + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An amount in cents: around the mean, skewed as prices are, never beyond 2.4 times. */
    long cents(double mean, double spread) {
        var factor = Math.exp(spread * random.nextGaussian() - spread * spread / 2);
        return Math.round(mean * 100 * Math.max(0.3, Math.min(2.4, factor)));
    }

    /** A day of the seven from {@code monday} on. */
    LocalDate dayOfWeek(LocalDate monday) {
        return monday.plusDays(random.nextInt(7));
    }
}
