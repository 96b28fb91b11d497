package io.pennyflow.local.bench;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From the POST of one transaction to its id on the live feed and in the list, under load. */
@Command(name = "latency", description = "Milliseconds from a POST to the feed and the list.")
final class LatencyBench implements Callable<Integer> {
    @Option(names = "--probes", description = "Transactions measured (default: ${DEFAULT-VALUE}).")
    private int probes = 250;

    @Option(names = "--warm-up", description = "Probes before them (default: ${DEFAULT-VALUE}).")
    private int warmUp = 60;

    @Option(names = "--rate", description = "Others a second (default: ${DEFAULT-VALUE}).")
    private int rate = 500;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        try (var stack = ScratchStack.whole();
                var load = Load.start(stack.ends(), rate);
                var prober = Prober.open(Customer.signUp(stack.ends().address()))) {
            var millis = measured(warmUp, probes, load, prober::probe);
            figures.put("p50Ms", Results.rounded(percentile(millis, 0.50)));
            figures.put("p99Ms", Results.rounded(percentile(millis, 0.99)));
            figures.put("ratePerSecond", Results.rounded(load.ratePerSecond()));
            figures.put("probes", probes);
        }
        Results.print(figures, json, System.out);
        return 0;
    }

    /** One probe after the other; the smallest first. */
    static double[] measured(int warmUp, int probes, Load load, DoubleSupplier probe) {
        for (var i = 0; i < warmUp; i++) {
            var unused = probe.getAsDouble();
        }
        load.restartCount();
        return DoubleStream.generate(probe).limit(probes).sorted().toArray();
    }

    /** The smallest figure that at least this share of them does not exceed. */
    static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
