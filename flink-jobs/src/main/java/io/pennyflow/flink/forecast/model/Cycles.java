package io.pennyflow.flink.forecast.model;

import java.util.List;

/** The seasons a kind of series can have, in steps of it: a year of weeks is no whole number. */
record Cycles(List<Cycle> cycles) {
    /** One season, and how many waves of it at most. */
    record Cycle(double length, int wavesMax) {}

    private static final double YEAR_DAYS = 365.25;

    static Cycles of(int period) {
        return switch (period) {
            case 7 ->
                    new Cycles(
                            List.of(
                                    new Cycle(7, 3),
                                    new Cycle(YEAR_DAYS / 12, 6),
                                    new Cycle(YEAR_DAYS, 6)));
            case 24 -> new Cycles(List.of(new Cycle(24, 11), new Cycle(168, 40)));
            case 52 -> new Cycles(List.of(new Cycle(YEAR_DAYS / 7, 15)));
            default -> new Cycles(List.of(new Cycle(period, Math.min(12, (period - 1) / 2))));
        };
    }
}
