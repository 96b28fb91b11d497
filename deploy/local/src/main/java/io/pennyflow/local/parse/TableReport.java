package io.pennyflow.local.parse;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.Proof.Verdict;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementSummary;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For a person: what the file is, its rows, and whether its balances agree with them. */
final class TableReport implements Report {
    private static final int DESCRIPTION_WIDTH = 60;

    private final PrintStream out;
    private final boolean colours;

    TableReport(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    @Override
    public void refused(Path path, String reason) {
        out.println(path + ": " + red("refused") + ". " + printable(reason));
        out.flush();
    }

    @Override
    public void parsed(BankFile file) {
        var rejected = file.rejected();
        out.printf(
                "%s: %s, %s%s%n",
                file.path(),
                file.inspection().format(),
                counted(file.entries(), "entry", "entries"),
                rejected == 0 ? "" : ", " + red(counted(rejected, "row", "rows") + " rejected"));
        var question = file.inspection().question();
        if (question != null) {
            out.println("  " + question);
        }
        var signs = file.inspection().signs();
        if (signs != null) {
            out.println("  " + signs.sentence());
        }
    }

    @Override
    public void statement(BankFile file, int statement) {
        var said = file.statements().get(statement);
        out.printf(
                "  Account %s%s%s, %s%n",
                printable(or(said.account(), "not named")),
                said.currency() == null ? "" : " " + said.currency(),
                period(said),
                counted(file.entries(statement), "entry", "entries"));
        out.println("  " + proof(said));
    }

    @Override
    public void row(BankFile file, ReadRow row) {
        if (row instanceof Accepted accepted) {
            entry(accepted.entry());
        } else if (row instanceof Rejected rejected) {
            out.println("    " + red("rejected") + "   " + printable(rejected.reason()));
        }
    }

    @Override
    public void end(BankFile file) {
        out.println();
        out.flush();
    }

    private void entry(StatementEntry entry) {
        var name = entry.counterpartyName();
        var text = name == null ? entry.description() : name + " · " + entry.description();
        out.printf(
                "    %s %14s %-3s  %s%s%n",
                entry.bookedOn(),
                entry.amount().toPlainString(),
                or(entry.currency(), ""),
                cut(printable(text)),
                entry.pending() ? " (pending)" : "");
    }

    private String proof(StatementSummary said) {
        var opening = said.opening();
        var closing = said.closing();
        var difference = said.proof().difference();
        if (opening == null || closing == null || difference == null) {
            return "Balances: opening %s, closing %s; nothing to prove"
                    .formatted(figure(opening), figure(closing));
        }
        var entries = closing.amount().subtract(opening.amount()).subtract(difference);
        var sum = "opening %s + entries %s".formatted(figure(opening), entries.toPlainString());
        if (said.proof().verdict() == Verdict.BALANCED) {
            return green("✓ %s = closing %s".formatted(sum, figure(closing)));
        }
        var line = said.proof().line();
        return red(
                "✗ %s differ from closing %s by %s%s"
                        .formatted(
                                sum,
                                figure(closing),
                                difference.toPlainString(),
                                line == null ? "" : ", first in line " + line));
    }

    private static String period(StatementSummary said) {
        return said.from() == null && said.to() == null
                ? ""
                : ", %s to %s".formatted(or(said.from(), "?"), or(said.to(), "?"));
    }

    private static String figure(@Nullable Balance balance) {
        return balance == null ? "not stated" : balance.amount().toPlainString();
    }

    private static String or(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }

    private static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    /** A file's text must not steer the terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String cut(String text) {
        return text.length() <= DESCRIPTION_WIDTH
                ? text
                : text.substring(0, DESCRIPTION_WIDTH - 1) + "…";
    }

    private String green(String text) {
        return colours ? "\u001b[32m" + text + "\u001b[0m" : text;
    }

    private String red(String text) {
        return colours ? "\u001b[31m" + text + "\u001b[0m" : text;
    }
}
