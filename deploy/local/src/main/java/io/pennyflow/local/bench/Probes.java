package io.pennyflow.local.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Probes of a platform of their own, one after the other, while others send.
 *
 * @param count probes measured
 * @param warmUp probes before them
 * @param rate transactions of others a second
 */
record Probes(int count, int warmUp, int rate) {

    /**
     * The figures, in milliseconds.
     *
     * @param percentile what is told besides the median, such as 99
     */
    Map<String, Object> measured(ToDoubleFunction<Prober> probe, int percentile) throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        try (var stack = ScratchStack.whole();
                var load = Load.start(stack.ends(), rate);
                var prober = Prober.open(Customer.signUp(stack.ends().address()))) {
            for (var i = 0; i < warmUp; i++) {
                var unused = probe.applyAsDouble(prober);
            }
            load.restartCount();
            var millis =
                    DoubleStream.generate(() -> probe.applyAsDouble(prober))
                            .limit(count)
                            .sorted()
                            .toArray();
            figures.put("p50Ms", Results.rounded(percentile(millis, 50)));
            figures.put("p" + percentile + "Ms", Results.rounded(percentile(millis, percentile)));
            figures.put("ratePerSecond", Results.rounded(load.ratePerSecond()));
            figures.put("probes", count);
        }
        return figures;
    }

    /** The smallest figure that at least so many of a hundred do not exceed. */
    private static double percentile(double[] sorted, int percentile) {
        return sorted[(int) Math.ceil(percentile * sorted.length / 100.0) - 1];
    }
}
