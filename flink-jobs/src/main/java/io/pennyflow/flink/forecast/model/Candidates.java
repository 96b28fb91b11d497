package io.pennyflow.flink.forecast.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models that are tried on a history of this kind and length. */
final class Candidates {
    private static final int FEW = 8;
    private static final int YEAR_WEEKS = 52;
    private static final int DAY_HOURS = 24;
    private static final int WEEK_DAYS = 7;

    private Candidates() {}

    static List<Model> of(double[] history, int period, @Nullable Days days) {
        if (history.length < FEW) {
            return List.of(new Naive(), new HistoricalAverage());
        }
        var models = new ArrayList<>(days == null ? byPeriod(period) : ofKnownDays(days));
        if (Croston.suits(history)) {
            models.add(new Croston());
            models.add(new HistoricalAverage());
        }
        return models;
    }

    private static List<Model> byPeriod(int period) {
        return switch (period) {
            case YEAR_WEEKS -> ofWeeks();
            case DAY_HOURS -> ofHours();
            case WEEK_DAYS -> ofDays();
            default -> period <= Tramo.PERIOD_MAX ? ofYears(period) : ofLongSeason(period);
        };
    }

    /** Theta and its kin, smoothing and ARIMA, each for itself and over several grains. */
    private static List<Model> ofYears(int period) {
        return List.of(
                Adjusted.ofSeason(new Theta(), period),
                Adjusted.ofSeason(new DynamicTheta(), period),
                new Ets(period),
                new Tramo(period),
                Adjusted.ofSeason(new ChosenArima(), period),
                new Aggregated("smoothing at several grains", period, Ets::new),
                new Aggregated(
                        "theta at several grains",
                        period,
                        it -> Adjusted.ofSeason(new DynamicTheta(), it)));
    }

    private static List<Model> ofWeeks() {
        var year = Cycles.of(YEAR_WEEKS);
        return List.of(
                Adjusted.ofWaves(new DynamicTheta(), year),
                Adjusted.ofWaves(new ChosenArima(), year),
                Adjusted.ofWaves(new Ets(1), year),
                new Ets(1),
                new ChosenArima());
    }

    private static List<Model> ofHours() {
        var week = Cycles.of(DAY_HOURS);
        return List.of(
                LagRegression.ofHours(),
                Adjusted.ofWaves(LagRegression.ofHours(), week),
                Adjusted.ofWaves(new ChosenArima(), week));
    }

    private static List<Model> ofDays() {
        var week = Cycles.of(WEEK_DAYS);
        return List.of(
                Adjusted.ofSeason(new DynamicTheta(), WEEK_DAYS),
                Adjusted.ofWaves(new Ets(1), week),
                Adjusted.ofWaves(new Trend(), week),
                Adjusted.ofWaves(new HistoricalAverage(), week),
                new SeasonalNaive(WEEK_DAYS));
    }

    private static List<Model> ofKnownDays(Days days) {
        return List.of(
                new DayRegression(days),
                Adjusted.ofSeason(new DynamicTheta(), WEEK_DAYS),
                Adjusted.ofWaves(new HistoricalAverage(), Cycles.of(WEEK_DAYS)));
    }

    private static List<Model> ofLongSeason(int period) {
        var cycles = Cycles.of(period);
        return List.of(
                Adjusted.ofWaves(new DynamicTheta(), cycles),
                Adjusted.ofWaves(new Ets(1), cycles),
                Adjusted.ofWaves(new Trend(), cycles),
                new SeasonalNaive(period));
    }
}
