package io.pennyflow.local.eval.expected;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementSummary;
import io.pennyflow.local.eval.expected.Expected.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays what was read beside what is expected and says each difference in a sentence. */
public final class Comparison {
    private final Expected expected;
    private final List<StatementSummary> statements;
    private final List<StatementEntry> entries;
    private final List<String> differences = new ArrayList<>();

    private Comparison(
            Expected expected, List<StatementSummary> statements, List<StatementEntry> entries) {
        this.expected = expected;
        this.statements = statements;
        this.entries = entries;
    }

    /** Empty when the file was read as expected. */
    public static List<String> differences(
            Expected expected, List<StatementSummary> statements, List<StatementEntry> entries) {
        var comparison = new Comparison(expected, statements, entries);
        comparison.compare();
        return comparison.differences;
    }

    private void compare() {
        var rows = expected.rows().stream().filter(it -> !isOpening(it)).toList();
        say("entries", entries.size(), rows.size(), entries.size() == rows.size());
        for (var at = 0; at < Math.min(entries.size(), rows.size()); at++) {
            compare("entry %d ".formatted(at + 1), entries.get(at), rows.get(at));
        }
        balances("opening", StatementSummary::opening, expected.openings());
        balances("closing", StatementSummary::closing, expected.closings());
        accounts();
    }

    /** Some suites call the balance a page begins with a transaction. */
    private boolean isOpening(Row row) {
        var text = Objects.toString(row.description(), "").toLowerCase(Locale.ROOT);
        return text.contains("balance")
                && statements.stream().anyMatch(it -> isSame(it.opening(), row.amount()));
    }

    private void compare(String what, StatementEntry got, Row row) {
        say(what + "amount", got.amount(), row.amount(), isSame(got.amount(), row.amount()));
        equal(what + "booking day", got.bookedOn(), row.bookedOn());
        equal(what + "value day", got.valueOn(), row.valueOn());
        equal(what + "currency", got.currency(), row.currency());
        alike(what + "description", got.description(), row.description());
        equal(what + "reference", got.reference(), row.reference());
        alike(what + "name", got.counterpartyName(), row.name());
        alike(what + "account", got.counterpartyAccount(), row.account());
    }

    private void balances(
            String what,
            Function<StatementSummary, @Nullable Balance> of,
            List<BigDecimal> amounts) {
        if (amounts.isEmpty()) {
            return;
        }
        var got =
                statements.stream()
                        .map(of)
                        .filter(Objects::nonNull)
                        .filter(it -> it.type() != Balance.Type.INTERIM)
                        .map(Balance::amount)
                        .toList();
        var same = got.size() == amounts.size();
        for (var at = 0; same && at < amounts.size(); at++) {
            same = isSame(got.get(at), amounts.get(at));
        }
        say(what, got, amounts, same);
    }

    private void accounts() {
        for (var account : expected.accounts()) {
            var known = statements.stream().map(StatementSummary::account).toList();
            var same =
                    known.stream()
                            .anyMatch(it -> it != null && !it.isEmpty() && account.startsWith(it));
            say("account", known, account, same);
        }
    }

    private void equal(String what, @Nullable Object got, @Nullable Object want) {
        say(what, got, want, want == null || want.equals(got));
    }

    /** Texts are alike when one holds the other: how lines are joined is everybody's own. */
    private void alike(String what, @Nullable String got, @Nullable String want) {
        var ours = squeezed(got);
        var theirs = squeezed(want);
        say(what, got, want, theirs.isEmpty() || (!ours.isEmpty() && holds(theirs, ours)));
    }

    private static boolean holds(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String squeezed(@Nullable String text) {
        return Objects.toString(text, "").replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(@Nullable Balance balance, BigDecimal amount) {
        return balance != null && isSame(balance.amount(), amount);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private void say(String what, @Nullable Object got, @Nullable Object want, boolean same) {
        if (!same) {
            differences.add("%s: we say %s, expected is %s".formatted(what, got, want));
        }
    }
}
