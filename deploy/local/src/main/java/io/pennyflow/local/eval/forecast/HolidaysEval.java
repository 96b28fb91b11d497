package io.pennyflow.local.eval.forecast;

import io.pennyflow.flink.forecast.model.Days;
import io.pennyflow.flink.forecast.model.Forecast;
import io.pennyflow.flink.forecast.model.Forecaster;
import io.pennyflow.flink.forecast.model.PublicHolidays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows what knowing the calendar is worth: the same generated households, forecast day by day with
 * dates alone, with weekends, and with the holidays of the country.
 */
@Command(
        name = "holidays",
        description = "What weekends and public holidays add to daily forecasts.",
        mixinStandardHelpOptions = true)
public final class HolidaysEval implements Callable<Integer> {
    private static final int HOUSEHOLDS_MAX = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_200;
    private static final int HORIZON = 60;
    private static final int ORIGINS = 6;

    @Option(names = "--households", defaultValue = "10", description = "Default: 10.")
    private int households;

    @Option(names = "--country", defaultValue = "DE", description = "ISO 3166. Default: DE.")
    private String country = "DE";

    @Option(names = "--seed", defaultValue = "1", description = "Default: 1.")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        var losses = new LinkedHashMap<String, Map<String, Double>>();
        for (var known : Days.Known.values()) {
            losses.put(known.name().toLowerCase(Locale.ROOT), losses(known));
        }
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(losses));
        } else {
            losses.forEach((name, loss) -> System.out.printf("%-10s %s%n", name, loss));
        }
        return 0;
    }

    private Map<String, Double> losses(Days.Known known) {
        var holidays = PublicHolidays.of(country);
        var forecaster = new Forecaster(new Days(FIRST, known, holidays));
        var sums = new double[3];
        var count = 0;
        for (var i = 0; i < Math.min(households, HOUSEHOLDS_MAX); i++) {
            var flows =
                    new CalendarHousehold(holidays, seed * HOUSEHOLDS_MAX + i).flows(FIRST, DAYS);
            for (var origin = 1; origin <= ORIGINS; origin++) {
                add(forecaster, flows, DAYS - origin * HORIZON, sums);
                count++;
            }
        }
        var figures = new LinkedHashMap<String, Double>();
        figures.put("meanAbsoluteError", sums[0] / Math.max(1, count));
        figures.put("pinballLoss", sums[1] / Math.max(1, count));
        figures.put("coverage80", sums[2] / Math.max(1, count));
        return figures;
    }

    private static void add(Forecaster forecaster, double[] flows, int origin, double[] sums) {
        var history = Arrays.copyOf(flows, origin);
        if (forecaster.forecast(history, HORIZON) instanceof Forecast forecast) {
            var steps = forecast.steps();
            for (var h = 0; h < HORIZON; h++) {
                var step = steps.get(h);
                var truth = flows[origin + h];
                sums[0] += Math.abs(truth - step.p50()) / HORIZON;
                sums[1] += pinball(truth, step) / HORIZON;
                sums[2] += step.p10() <= truth && truth <= step.p90() ? 1.0 / HORIZON : 0;
            }
        }
    }

    /** The mean loss of the three quantiles. */
    private static double pinball(double truth, Forecast.Step step) {
        return Accuracy.pinball(truth, step.p10(), step.p50(), step.p90());
    }
}
