package io.pennyflow.local.demo;

import static io.pennyflow.local.demo.DemoAccount.EVERYDAY;
import static io.pennyflow.local.demo.DemoAccount.SAVINGS;

import java.time.LocalDate;

/** Two wages that rise once a year, child benefit, interest, a tax refund. */
final class Income {
    private static final double YEARLY_RISE = 1.03;
    private static final double QUARTERLY_INTEREST = 0.02 / 4;

    private final Ledger ledger;

    Income(Ledger ledger) {
        this.ledger = ledger;
    }

    void happen() {
        var months = DemoMonth.of(ledger);
        for (var i = 0; i < months.size(); i++) {
            var month = months.get(i);
            var rises = i / 12;
            wage("wages-nordlicht", "Nordlicht Software GmbH", month.day(27), 3_452_18, rises);
            wage("wages-st-anna", "Klinikum St. Anna", month.day(15), 2_148_90, rises);
            childBenefit(month.day(9));
            taxRefund(month.day(18));
        }
    }

    /** After every move of money, so that it knows the balance. */
    void payInterest() {
        for (var month : DemoMonth.of(ledger)) {
            var day = month.lastDay();
            if (ledger.covers(day) && day.getMonthValue() % 3 == 0) {
                var balance =
                        SAVINGS.openingBalance().movePointRight(2).longValueExact()
                                + ledger.entriesOf(SAVINGS).stream()
                                        .filter(entry -> !entry.day().isAfter(day))
                                        .mapToLong(Ledger.Entry::cents)
                                        .sum();
                add(
                        "interest",
                        SAVINGS,
                        day,
                        Math.round(balance * QUARTERLY_INTEREST),
                        "Credit interest for the quarter",
                        "Savings bank",
                        "INCOME_INTEREST_EARNED");
            }
        }
    }

    private void wage(String series, String employer, LocalDate day, long atFirst, int rises) {
        var cents = Math.round(atFirst * Math.pow(YEARLY_RISE, rises));
        var what = "LOHN/GEHALT " + day.toString().substring(0, 7);
        add(series, EVERYDAY, day, cents, what, employer, "INCOME_WAGES");
    }

    private void childBenefit(LocalDate day) {
        add(
                "child-benefit",
                EVERYDAY,
                day,
                255_00,
                "Kindergeld KG115FK482113",
                "Familienkasse",
                "INCOME_OTHER_INCOME");
    }

    private void taxRefund(LocalDate day) {
        if (day.getMonthValue() == 6 && ledger.covers(day)) {
            ledger.add(
                    EVERYDAY,
                    day,
                    614_35 + day.getYear() % 7 * 31_20,
                    "STEUERERSTATTUNG EST %d".formatted(day.getYear() - 1),
                    "Finanzamt Berlin",
                    "INCOME_TAX_REFUND");
        }
    }

    private void add(
            String series,
            DemoAccount account,
            LocalDate day,
            long cents,
            String description,
            String counterparty,
            String category) {
        if (!ledger.covers(day)) {
            return;
        }
        var row = ledger.add(account, day, cents, description, counterparty, category);
        ledger.belongsTo(series, row);
    }
}
