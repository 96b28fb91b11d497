package io.pennyflow.local.eval;

import picocli.CommandLine.Command;

/** The judgements, each a command. */
@Command(
        name = "eval",
        description = "Judge what Pennyflow makes of labelled data.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {MatchingEval.class, StatementsEval.class})
public final class EvalCommand {}
