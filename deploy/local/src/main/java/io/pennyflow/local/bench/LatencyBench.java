package io.pennyflow.local.bench;

import java.util.concurrent.Callable;
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
        var figures = new Probes(probes, warmUp, rate).measured(Prober::probe, 99);
        Results.print(figures, json, System.out);
        return 0;
    }
}
