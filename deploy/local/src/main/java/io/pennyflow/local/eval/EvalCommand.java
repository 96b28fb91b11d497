package io.pennyflow.local.eval;

import io.pennyflow.local.eval.alerts.AlertsEval;
import io.pennyflow.local.eval.anomalies.AnomaliesEval;
import io.pennyflow.local.eval.categories.CategoriesEval;
import io.pennyflow.local.eval.forecast.ForecastEval;
import io.pennyflow.local.eval.forecast.HouseholdEval;
import io.pennyflow.local.eval.recurring.RecurringEval;
import picocli.CommandLine.Command;

/** The judgements, each a command. */
@Command(
        name = "eval",
        description = "Judge what Pennyflow makes of labelled data.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AlertsEval.class,
            AnomaliesEval.class,
            CategoriesEval.class,
            ForecastEval.class,
            HouseholdEval.class,
            MatchingEval.class,
            RecurringEval.class,
            StatementsEval.class
        })
public final class EvalCommand {}
