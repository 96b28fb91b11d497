package io.pennyflow.local.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills the platform again and again during an import and counts what is missing or twice. */
@Command(name = "crash", description = "Kill everything during an import, count the damage.")
final class CrashBench implements Callable<Integer> {
    @Option(names = "--rows", description = "Rows of the file (default: ${DEFAULT-VALUE}).")
    private int rows = 50_000;

    @Option(names = "--kills", description = "How often (default: ${DEFAULT-VALUE}).")
    private int kills = 5;

    @Option(names = "--seed", description = "Decides the moments (default: ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var damage = new CrashRun(rows, kills, seed, System.err).run();
        Results.print(damage.figures(), json, System.out);
        return damage.isNone() ? 0 : 1;
    }
}
