package io.pennyflow.api.imports;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.Proof;
import io.pennyflow.connect.statement.StatementSummary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one account, and whether it adds up.
 *
 * @param opening before the first entry
 * @param closing behind the last entry
 * @param sum of all entries; null when unproven
 * @param difference closing less opening and sum; null when unproven
 * @param brokenLine of the first row whose running balance does not follow from the row before
 */
record PreviewStatement(
        @Nullable String account,
        @Nullable String currency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal closing,
        long entries,
        Proof.Verdict proof,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal difference,
        @Nullable Integer brokenLine) {
    private static final int MOST = 50;

    static List<PreviewStatement> of(List<StatementSummary> found) {
        return found.stream().limit(MOST).map(PreviewStatement::of).toList();
    }

    private static PreviewStatement of(StatementSummary found) {
        var opening = amount(found.opening());
        var closing = amount(found.closing());
        var difference = found.proof().difference();
        var sum =
                opening == null || closing == null || difference == null
                        ? null
                        : closing.subtract(opening).subtract(difference);
        return new PreviewStatement(
                storable(found.account()),
                found.currency(),
                found.from(),
                found.to(),
                opening,
                closing,
                found.entries(),
                found.proof().verdict(),
                sum,
                difference,
                found.proof().line());
    }

    private static @Nullable BigDecimal amount(@Nullable Balance balance) {
        return balance == null ? null : balance.amount();
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
