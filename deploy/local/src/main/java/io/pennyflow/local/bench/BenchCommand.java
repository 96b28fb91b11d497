package io.pennyflow.local.bench;

import picocli.CommandLine.Command;

/** The measurements, each a command. */
@Command(
        name = "bench",
        description = "Measure this machine and this build.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PipelineBench.class,
            TopologiesBench.class,
            FlinkBench.class,
            ImportBench.class,
            RulesBench.class,
            LatencyBench.class,
            AlertsBench.class,
            CrashBench.class,
            SerdeBench.class,
            StatementsBench.class
        })
public final class BenchCommand {}
