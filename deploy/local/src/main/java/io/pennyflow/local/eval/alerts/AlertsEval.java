package io.pennyflow.local.eval.alerts;

import io.pennyflow.local.eval.Figures;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges what demo households are told in a year they live through. */
@Command(
        name = "alerts",
        description = "What demo households are told in a year, and whether it is true.",
        footer = {
            "",
            "Each lives through two years day by day, in the topologies of production; the second is judged.",
            "Into it come a payment charged twice, a fee, a trial that becomes a subscription, an overdraft.",
            "",
            "alertsPerWeek  raised in a household and week; each time one is raised again counts",
            "owed           true events that must be told: what came in, missed bills, prices that rose after",
            "               three payments at least, unusual amounts, accounts that fell below zero",
            "unexplained    alerts that no true event explains, owed or not"
        },
        mixinStandardHelpOptions = true)
public final class AlertsEval implements Callable<Integer> {
    static final int HOUSEHOLDS_MAX = 100;

    private static final int REFUSED = 2;

    @Option(
            names = "--households",
            defaultValue = "5",
            description = "How many are made up. Default: ${DEFAULT-VALUE}.")
    private int households;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the first of them. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        if (households < 1 || households > HOUSEHOLDS_MAX) {
            System.err.printf(
                    "--households is between 1 and %d, not %d%n", HOUSEHOLDS_MAX, households);
            return REFUSED;
        }
        var score = new AlertScore();
        for (var at = seed; at < seed + households; at++) {
            var household = LivedHousehold.generate(at);
            score.count(at, household, Living.through(household));
        }
        Figures.print(score.figures(), json, System.out);
        return 0;
    }
}
