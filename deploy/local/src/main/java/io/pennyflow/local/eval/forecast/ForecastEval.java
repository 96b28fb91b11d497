package io.pennyflow.local.eval.forecast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges forecasts by the measures of the M3 and M4 competitions. The forecaster sees the history
 * of one series at a time: never what was held back, never another series.
 */
@Command(
        name = "forecast",
        description = "How good forecasts and their bands are on series whose end is held back.",
        mixinStandardHelpOptions = true)
public final class ForecastEval implements Callable<Integer> {
    private static final int REFUSED = 2;

    /** So many series are forecast before time is taken: the compiler's work is not the model's. */
    private static final int WARM_UP = 20;

    @Option(names = "--data", required = true, description = "id,n,values... a line; or .gz.")
    private Path data = Path.of("");

    @Option(
            names = "--period",
            required = true,
            description = "Steps in a season: 12 months, 4 quarters, 52 weeks, 24 hours.")
    private int period;

    @Option(
            names = "--every",
            defaultValue = "1",
            description = "Judge only every so manieth series. Default: ${DEFAULT-VALUE}.")
    private int every;

    @Option(
            names = "--published",
            description = "Others' forecasts, 'method,series,values...' a line: compare with them.")
    private @Nullable Path published;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        try {
            var series = some(SeriesFile.read(data));
            print(new Verdicts(verdicts(series)).figures());
            if (published != null) {
                PublishedFile.read(published, series, Judge.scaledBy(period))
                        .forEach(System.err::println);
            }
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println("Cannot read " + data + ": " + e.getMessage());
        }
        return REFUSED;
    }

    private List<HeldOut> some(List<HeldOut> all) {
        var step = Math.max(1, every);
        return IntStream.range(0, all.size())
                .filter(it -> it % step == step / 2)
                .mapToObj(all::get)
                .toList();
    }

    private List<Verdict> verdicts(List<HeldOut> series) {
        var judge = new Judge(period);
        series.stream().limit(WARM_UP).forEach(judge::judge);
        return series.stream().map(judge::judge).toList();
    }

    private void print(Map<String, Number> figures) {
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(figures));
        } else {
            figures.forEach((name, value) -> System.out.printf("%-20s %s%n", name, value));
        }
    }
}
