package io.pennyflow.local.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * The Bergers of Berlin: two wages, a child, a cat, five accounts in two currencies and two years
 * of them.
 *
 * @param rows by account and, within it, in the order of its file
 */
public record DemoHousehold(DemoPlan plan, List<DemoRow> rows, GroundTruth truth) {
    private static final int YEARS = 2;

    /** The same seed and day always give the same household. */
    public static DemoHousehold generate(long seed, LocalDate end) {
        var ledger = new Ledger(end.minusYears(YEARS).plusDays(1), end);
        var income = new Income(ledger);
        income.happen();
        new Bills(ledger).happen();
        new Shopping(ledger, seed).happen();
        new Holidays(ledger, seed).happen();
        new OwnTransfers(ledger, seed).happen();
        income.payInterest();
        return new DemoHousehold(DemoPlan.ofAll(), ledger.rows(), ledger.truth());
    }

    public List<DemoRow> rowsOf(DemoAccount account) {
        return rows.stream().filter(row -> row.account() == account).toList();
    }
}
