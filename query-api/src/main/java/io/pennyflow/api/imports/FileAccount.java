package io.pennyflow.api.imports;

import io.pennyflow.connect.statement.StatementSummary;
import io.pennyflow.schemas.account.AccountNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the accounts a file holds, and where a person wants its rows.
 *
 * @param number as the bank writes it; null when the file names none
 * @param currency null when the file states none
 * @param statements indexes of its statements in the file
 * @param accountId the household's account it goes to; null while nobody has said
 * @param accountBy why that one
 * @param leftOut that its rows are not wanted
 */
record FileAccount(
        @Nullable String number,
        @Nullable String currency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long entries,
        List<Integer> statements,
        @Nullable UUID accountId,
        AccountChoice.@Nullable By accountBy,
        boolean leftOut) {

    static FileAccount of(int statement, StatementSummary found) {
        var number = found.account();
        return new FileAccount(
                number == null ? null : storable(number),
                found.currency(),
                found.from(),
                found.to(),
                found.entries(),
                List.of(statement),
                null,
                null,
                false);
    }

    /** Whether nothing says that these are two. */
    boolean mayBe(FileAccount other) {
        return agree(normalized(number), normalized(other.number))
                && agree(currency, other.currency);
    }

    /** Both together, one behind the other in the file. */
    FileAccount and(FileAccount next) {
        return new FileAccount(
                number == null ? next.number : number,
                currency == null ? next.currency : currency,
                first(from, next.from),
                last(to, next.to),
                entries + next.entries,
                Stream.concat(statements.stream(), next.statements.stream()).toList(),
                accountId,
                accountBy,
                leftOut);
    }

    FileAccount to(@Nullable UUID account, AccountChoice.@Nullable By by, boolean leaveOut) {
        return new FileAccount(
                number, currency, from, to, entries, statements, account, by, leaveOut);
    }

    /** Whether its rows can go to an account of this currency. */
    boolean takes(String ofAccount) {
        return currency == null || currency.equals(ofAccount);
    }

    /** Whether a person or the bank's number says what becomes of it. */
    boolean hasPlace() {
        return leftOut || accountId != null;
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable LocalDate last(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    /** What has no letter and no digit is no number; PostgreSQL keeps no zero character. */
    private static @Nullable String storable(String number) {
        return AccountNumber.folded(number).isEmpty() ? null : number.replace('\0', '\uFFFD');
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static @Nullable String normalized(@Nullable String number) {
        return number == null ? null : AccountNumber.folded(number);
    }
}
