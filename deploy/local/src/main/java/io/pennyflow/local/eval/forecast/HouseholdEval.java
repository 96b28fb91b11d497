package io.pennyflow.local.eval.forecast;

import io.pennyflow.flink.forecast.household.ClosedBooks;
import io.pennyflow.flink.forecast.household.Facts;
import io.pennyflow.flink.forecast.household.Period;
import io.pennyflow.flink.forecast.household.Prediction;
import io.pennyflow.flink.forecast.household.SeriesForecaster;
import io.pennyflow.flink.forecast.household.SeriesKind;
import io.pennyflow.flink.forecast.household.Subject;
import io.pennyflow.local.eval.recurring.LabelledHousehold;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges forecasts of whole households from several origins each. At an origin nothing is known of
 * what came later: bills are searched anew in what was booked by then.
 */
@Command(
        name = "household",
        description = "How good forecasts of demo households are, bills and all.",
        footer = {
            "",
            "balances          of each account on each of the next 90 days",
            "months            of each category and the household in each whole month to come",
            "pinballLoss       mean of the quantiles 0.1, 0.5, 0.9, in units of the series' size",
            "coverage80        share of the values from p10 to p90",
            "toSeasonalNaive   our loss as a part of repeating the last season, with the ends of",
            "                  95 of 100 resamples of households and origins; to the average of",
            "                  all spans of that length likewise",
            "overdrafts        balances below a limit that half of the origins of an account end",
            "                  up below; foretold when it is more probable than not at once",
            "millis            a series from nothing, and again on the next day"
        },
        mixinStandardHelpOptions = true)
public final class HouseholdEval implements Callable<Integer> {
    private static final int HOUSEHOLDS_MAX = 100;
    private static final int ORIGINS = 6;
    private static final int APART_DAYS = 30;
    private static final int AHEAD_DAYS = 90;

    @Option(
            names = "--households",
            defaultValue = "3",
            description = "How many are made up. Default: ${DEFAULT-VALUE}.")
    private int households;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the first of them. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private final HouseholdScore balances = new HouseholdScore();
    private final HouseholdScore months = new HouseholdScore();
    private final Warnings warnings = new Warnings();
    private final Stopwatch stopwatch = new Stopwatch();

    @Override
    public Integer call() {
        for (var at = 0; at < Math.min(households, HOUSEHOLDS_MAX); at++) {
            judge(LabelledHousehold.generate(seed + at).transactions());
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("balances", balances.figures());
        figures.put("months", months.figures());
        figures.put("overdrafts", warnings.figures());
        figures.put("millis", stopwatch.figures());
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(figures));
        } else {
            figures.forEach((name, value) -> System.out.printf("%-12s %s%n", name, value));
        }
        return 0;
    }

    private void judge(List<EnrichedTransaction> transactions) {
        var end = LabelledHousehold.END;
        var truth = KnownHousehold.on(transactions, end);
        var forecaster = new SeriesForecaster();
        for (var origin = ORIGINS; origin >= 1; origin--) {
            var day = end.minusDays(AHEAD_DAYS + (origin - 1L) * APART_DAYS);
            var books = KnownHousehold.on(transactions, day);
            for (var subject : books.subjects()) {
                judge(books, truth, subject, forecaster);
            }
            balances.endOfTrial();
            months.endOfTrial();
        }
    }

    private void judge(
            ClosedBooks books, ClosedBooks truth, Subject subject, SeriesForecaster forecaster) {
        var facts = books.facts(subject);
        var later = truth.facts(subject);
        if (subject.kind() == SeriesKind.ACCOUNT) {
            var said = stopwatch.forecast(forecaster, facts, Period.DAY);
            judgeBalance(facts, later, said);
            judgeWarning(facts, later, forecaster);
        } else {
            judgeMonths(facts, later, stopwatch.forecast(forecaster, facts, Period.MONTH));
        }
    }

    private void judgeBalance(Facts facts, Facts later, Prediction said) {
        var size = size(facts);
        var balance = facts.balance();
        var steps = said.steps();
        for (var step = 0; step < steps.size(); step++) {
            var flow = at(later, facts.origin() + 1 + step);
            balance += flow;
            var length = step + 1;
            var simple =
                    Arrays.stream(Simple.values())
                            .map(it -> it.quantiles(facts.flows(), 0, length))
                            .map(it -> shifted(it, facts.balance()))
                            .toArray(double[][]::new);
            balances.add(balance, quantiles(steps.get(step)), simple, size);
        }
    }

    /** The whole months to come that are known by now, up to three. */
    private void judgeMonths(Facts facts, Facts later, Prediction said) {
        var size = APART_DAYS * size(facts);
        var end = LocalDate.ofEpochDay(later.origin());
        for (var step : said.steps()) {
            var next = step.day().plusMonths(1);
            var isWhole = step.day().toEpochDay() > facts.origin();
            if (!isWhole || next.minusDays(1).isAfter(end) || size == 0) {
                continue;
            }
            var ahead = (int) (step.day().toEpochDay() - facts.origin() - 1);
            var length = (int) ChronoUnit.DAYS.between(step.day(), next);
            var simple =
                    Arrays.stream(Simple.values())
                            .map(it -> it.quantiles(facts.flows(), ahead, length))
                            .toArray(double[][]::new);
            var truth = 0.0;
            for (var day = step.day(); day.isBefore(next); day = day.plusDays(1)) {
                truth += at(later, Math.toIntExact(day.toEpochDay()));
            }
            months.add(truth, quantiles(step), simple, size);
        }
    }

    /** Whether the balance falls below the middle of how low it was in spans as long before. */
    private void judgeWarning(Facts facts, Facts later, SeriesForecaster forecaster) {
        var limit = Limit.of(facts, AHEAD_DAYS);
        if (Double.isNaN(limit) || facts.balance() < limit) {
            return;
        }
        var risk =
                forecaster.forecast(facts.withBalance(facts.balance() - limit), Period.DAY).risk();
        var balance = facts.balance();
        var cameAfter = -1;
        for (var day = 1; day <= AHEAD_DAYS && cameAfter < 0; day++) {
            balance += at(later, facts.origin() + day);
            cameAfter = balance < limit ? day : -1;
        }
        warnings.add(risk != null && risk.negativeProbability() > 0.5, cameAfter);
    }

    private static double at(Facts facts, int day) {
        var at = day - facts.first();
        return at < 0 || at >= facts.flows().length ? 0 : facts.flows()[at];
    }

    private static double size(Facts facts) {
        return Arrays.stream(facts.flows()).map(Math::abs).average().orElse(0);
    }

    private static double[] quantiles(Prediction.Step step) {
        var bands = step.bands();
        return new double[] {bands.p10(), bands.p50(), bands.p90()};
    }

    private static double[] shifted(double[] values, double by) {
        return Arrays.stream(values).map(it -> it + by).toArray();
    }
}
