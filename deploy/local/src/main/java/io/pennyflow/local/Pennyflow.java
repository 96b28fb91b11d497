package io.pennyflow.local;

import io.pennyflow.local.bench.BenchCommand;
import io.pennyflow.local.eval.EvalCommand;
import io.pennyflow.local.parse.ParseCommand;
import io.pennyflow.local.stack.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the platform. Results go to stdout, progress and complaints to stderr. */
@Command(
        name = "pennyflow",
        description = "Streaming personal finance on one machine.",
        mixinStandardHelpOptions = true,
        version = "pennyflow 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            ParseCommand.class,
            ImportCommand.class,
            RebuildViewsCommand.class,
            BenchCommand.class,
            EvalCommand.class,
            RehearseCommand.class
        })
public final class Pennyflow {
    private Pennyflow() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Pennyflow())
                .setExecutionExceptionHandler(
                        (error, commandLine, parsed) -> {
                            if (error instanceof CannotStart) {
                                commandLine.getErr().println(error.getMessage());
                                return CannotStart.EXIT_CODE;
                            }
                            throw error;
                        });
    }
}
