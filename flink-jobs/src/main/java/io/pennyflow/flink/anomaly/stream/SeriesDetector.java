package io.pennyflow.flink.anomaly.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of each row of a series, as it comes, how surprising it is: 0 for not at all, 1 for one in
 * ten, 2 for one in a hundred, as the mean of several views. Bounded in memory, whatever the length
 * of the series; not thread-safe.
 *
 * <p>After a surprise comes its echo: rows that are as strange for the same reason. Within the rest
 * only what is clearly more surprising is said; everything else is 0.
 */
public final class SeriesDetector {
    /** Surprise, in powers of ten, by which a row has to exceed what was said within the rest. */
    private static final double CLEARLY = 0.2;

    private record Said(long row, double surprise) {}

    // Points, shapes, levels, spreads and the time of day, each on a short and a long scale where
    // it has one. All count the same: weights would be those of the series they were tried on.
    private final List<View> views =
            List.of(
                    new Neighbours(2, 5),
                    new Neighbours(20, 5),
                    new LevelShift(10, 100),
                    new LevelShift(80, 400),
                    new Restless(20),
                    new Restless(160),
                    new Quiet(20),
                    new Quiet(160),
                    new TimeOfDay(),
                    new Autoregression(3));

    private final List<Ranks> ranks = views.stream().map(view -> new Ranks()).toList();
    private final Rows rows = new Rows();
    private final int warmUp;
    private final int rest;
    private long row;
    private @Nullable Said said;

    /**
     * Begins a series.
     *
     * @param warmUp rows that are only learned from
     * @param rest rows in which a surprise is not said again
     */
    public SeriesDetector(int warmUp, int rest) {
        if (warmUp < 0 || rest < 0) {
            throw new IllegalArgumentException("Neither warm-up nor rest is below 0.");
        }
        this.warmUp = warmUp;
        this.rest = rest;
    }

    /** A value that is no finite number is a gap: no surprise, and nothing to learn. */
    public double next(long epochSecond, double value) {
        row++;
        if (!Double.isFinite(value)) {
            return 0;
        }
        rows.add(epochSecond, value);
        var surprise = 0.0;
        for (var i = 0; i < views.size(); i++) {
            surprise += ranks.get(i).surprise(views.get(i).look(rows));
        }
        return row <= warmUp ? 0 : withoutEcho(surprise / views.size());
    }

    private double withoutEcho(double surprise) {
        var echo = said != null && said.row() >= row - rest ? said.surprise() + CLEARLY : 0;
        if (surprise <= echo) {
            return 0;
        }
        said = new Said(row, surprise);
        return surprise;
    }
}
