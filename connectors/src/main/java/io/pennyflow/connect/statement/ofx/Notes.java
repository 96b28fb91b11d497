package io.pennyflow.connect.statement.ofx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What rows of a statement say about other rows: taken down in a first pass, for a row may speak of
 * one that stood before it.
 */
final class Notes {
    /** Of one statement; beyond it rows are read as if nothing was said about them. */
    private static final int KEPT = 100_000;

    private final Set<String> withdrawn = new HashSet<>();
    private final Set<Cash> cash = new HashSet<>();
    private final TypeSigns signs = new TypeSigns();
    private boolean trades;

    private record Cash(LocalDate day, BigDecimal amount) {
        static Cash of(LocalDate day, BigDecimal amount) {
            return new Cash(day, amount.stripTrailingZeros());
        }
    }

    void take(OfxRow row, boolean investment) {
        var corrected = row.get("CORRECTFITID");
        if (!corrected.isEmpty()
                && !corrected.equals(row.get("FITID"))
                && withdrawn.size() < KEPT) {
            withdrawn.add(corrected);
        }
        if (investment) {
            ofInvestment(row);
        } else {
            signs.take(row.get("TRNTYPE"), OfxText.amount(row.get("TRNAMT")));
        }
    }

    private void ofInvestment(OfxRow row) {
        trades |= OfxEntry.isTrade(row);
        var day = OfxText.day(row.get("DTPOSTED"));
        var amount = OfxText.amount(row.get("TRNAMT"));
        if (day != null && amount != null && cash.size() < KEPT) {
            cash.add(Cash.of(day, amount));
        }
    }

    /** Whether a row can be told about another one at all. */
    boolean areOfUse() {
        return !withdrawn.isEmpty() || (trades && !cash.isEmpty()) || signs.areInTypes();
    }

    /** Whether amounts are told money in or out by their signs. */
    TypeSigns signs() {
        return signs;
    }

    /** Whether a correction in the same statement takes the place of this transaction. */
    boolean isWithdrawn(String id) {
        return !id.isEmpty() && withdrawn.contains(id);
    }

    /** Whether a cash row of the statement moves the same money on the same day. */
    boolean isCash(LocalDate day, BigDecimal amount) {
        return cash.contains(Cash.of(day, amount));
    }
}
