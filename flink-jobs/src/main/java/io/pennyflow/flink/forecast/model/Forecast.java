package io.pennyflow.flink.forecast.model;

import java.util.List;

/**
 * The values to come with their bands, which models say so with which weight, and how far off they
 * were together when this very series was its own test.
 *
 * @param backtestError mean absolute error in the backtest
 * @param seasonalNaiveError the same of repeating the last season
 * @param residuals the last steps of the history less what was said of them when the one before
 *     each third of a horizon was the last known, oldest first; empty when there was no backtest
 */
public record Forecast(
        List<Step> steps,
        List<Share> models,
        double backtestError,
        double seasonalNaiveError,
        List<Double> residuals)
        implements Outlook {

    /** One value to come: half of the time below p50, in 8 of 10 cases from p10 to p90. */
    public record Step(double low95, double p10, double p50, double p90, double high95) {}

    /** A model and its weight; the weights of a forecast add up to 1. */
    public record Share(String model, double weight) {}
}
