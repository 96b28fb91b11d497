package io.pennyflow.flink.forecast.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a series will come to. Amounts are signed and in units of its currency.
 *
 * @param origin the last day with known facts
 * @param historySteps whole steps of history
 * @param known the balance at the end of origin, or what the first step has already
 * @param steps empty without a forecast
 * @param backtestError mean absolute error of a step, without bills; null when it was too short
 * @param naiveError the same of repeating the last season
 * @param risk of a balance; null for others and without a forecast
 */
public record Prediction(
        Subject subject,
        Period period,
        Status status,
        String currency,
        LocalDate origin,
        int historySteps,
        double known,
        List<Step> steps,
        List<Share> models,
        @Nullable Double backtestError,
        @Nullable Double naiveError,
        List<Past> past,
        List<Driver> drivers,
        @Nullable Risk risk) {

    /** Whether it is of what there is, rather than of what moves. */
    public boolean isBalance() {
        return subject.kind() == SeriesKind.ACCOUNT;
    }

    /** Whether there is a forecast; the names are those of the contract. */
    public enum Status {
        FORECAST,
        NOT_ENOUGH_HISTORY,
        FAILED
    }

    /** A value to come; the day is the first of the step. */
    public record Step(LocalDate day, Bands bands) {}

    /** A model and its part; those of all add up to 1. */
    public record Share(String model, double weight) {}

    /** What would have been said of a step, and what came. */
    public record Past(LocalDate day, Bands bands, double actual) {}

    /** How near to nothing a balance comes. */
    public record Risk(
            LocalDate lowestOn,
            double lowestLow,
            double lowest,
            double negativeProbability,
            @Nullable LocalDate negativeOn) {}

    /** What is said when nothing can be forecast. */
    public static Prediction without(Facts facts, Period period, Status status, int history) {
        return new Prediction(
                facts.subject(),
                period,
                status,
                facts.currency(),
                facts.originDay(),
                history,
                Rest.known(facts, period),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
