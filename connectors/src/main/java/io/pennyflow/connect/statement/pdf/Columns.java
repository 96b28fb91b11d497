package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.csv.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The header of a printed table: what stands where. */
record Columns(List<Column> columns) {
    static final Columns NONE = new Columns(List.of());
    private static final Set<Role> MONEY =
            EnumSet.of(Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE_AFTER);
    private static final int LONGEST_NAME = 4;
    private static final float REACH = 70;
    private static final float EXACT_REACH = 12;

    /** One name of the header. */
    record Column(Role role, float x, float right, String name) {}

    /** The header on a line, or null when it is none. */
    static @Nullable Columns on(Line line) {
        var numbers =
                line.words().stream()
                        .filter(word -> Character.isDigit(word.text().charAt(0)))
                        .count();
        if (numbers >= 2) {
            return null;
        }
        var columns = new ArrayList<Column>();
        var unknown = 0;
        for (var i = 0; i < line.words().size(); ) {
            var count = longestName(line, i);
            if (count == 0) {
                unknown++;
                i++;
                continue;
            }
            var name = line.text(i, i + count);
            columns.add(
                    new Column(
                            role(name), line.word(i).x(), line.word(i + count - 1).right(), name));
            i += count;
        }
        var money = columns.stream().filter(column -> MONEY.contains(column.role())).count();
        return columns.size() >= 2 && money >= 1 && columns.size() > unknown
                ? new Columns(columns)
                : null;
    }

    private static int longestName(Line line, int at) {
        for (var count = Math.min(LONGEST_NAME, line.words().size() - at); count > 0; count--) {
            if (isClose(line, at, count) && ColumnWords.knows(line.text(at, at + count))) {
                return count;
            }
        }
        return 0;
    }

    private static boolean isClose(Line line, int at, int count) {
        for (var i = at + 1; i < at + count; i++) {
            if (line.gapBefore(i) > 1.5f * line.height()) {
                return false;
            }
        }
        return true;
    }

    private static Role role(String name) {
        var best = Role.DESCRIPTION;
        var score = 0;
        for (var role : Role.values()) {
            var now = ColumnWords.score(name, role);
            // "Debit" names both a column and its direction; on paper it is the column.
            if (now > score || (now == score && MONEY.contains(role))) {
                best = role;
                score = now;
            }
        }
        return best;
    }

    boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** The money column an amount stands under; null when it stands under none. */
    @Nullable Role under(Money money) {
        return under(money, REACH);
    }

    /** Whether a number without decimals stands in line with the name of a money column. */
    boolean isExactlyUnder(Money money) {
        return under(money, EXACT_REACH) != null;
    }

    /**
     * Where the words of a column begin that says nothing but "completed"; far right without one.
     */
    float statusFrom() {
        for (var column : columns) {
            if (column.role() == Role.STATUS) {
                return column.x() - 3;
            }
        }
        return Float.MAX_VALUE;
    }

    private @Nullable Role under(Money money, float reach) {
        Role best = null;
        var nearest = reach;
        for (var column : columns) {
            if (MONEY.contains(column.role())) {
                var away =
                        Math.min(
                                Math.abs(column.right() - money.right()),
                                Math.abs(column.x() - money.x()));
                if (away < nearest) {
                    nearest = away;
                    best = column.role();
                }
            }
        }
        return best;
    }
}
