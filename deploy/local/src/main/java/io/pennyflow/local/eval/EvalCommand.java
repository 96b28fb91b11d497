package io.pennyflow.local.eval;

import io.pennyflow.local.eval.categories.CategoriesEval;
import picocli.CommandLine.Command;

/** The judgements, each a command. */
@Command(
        name = "eval",
        description = "Judge what Pennyflow makes of labelled data.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CategoriesEval.class, MatchingEval.class, StatementsEval.class})
public final class EvalCommand {}
