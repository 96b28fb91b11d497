package io.pennyflow.local.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From the POST of a fee to the alert about it on the live feed, under load. */
@Command(name = "alerts", description = "Milliseconds from a transaction to its alert on the feed.")
final class AlertsBench implements Callable<Integer> {
    @Option(names = "--probes", description = "Alerts measured (default: ${DEFAULT-VALUE}).")
    private int probes = 100;

    @Option(names = "--warm-up", description = "Probes before them (default: ${DEFAULT-VALUE}).")
    private int warmUp = 30;

    @Option(names = "--rate", description = "Others a second (default: ${DEFAULT-VALUE}).")
    private int rate = 100;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var figures = new Probes(probes, warmUp, rate).measured(Prober::probeAlert, 95);
        Results.print(figures, json, System.out);
        return 0;
    }
}
