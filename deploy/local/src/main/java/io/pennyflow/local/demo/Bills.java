package io.pennyflow.local.demo;

import java.time.LocalDate;
import java.util.List;

/** Rent, utilities, subscriptions and insurance: what comes again and again. */
final class Bills {
    private static final String MISSED_ONCE = "internet";
    private static final int MONTHS_SINCE_THE_MISSED_BILL = 5;
    private static final List<Bill> ALL = Bill.all();

    private final Ledger ledger;

    Bills(Ledger ledger) {
        this.ledger = ledger;
    }

    void happen() {
        var months = DemoMonth.of(ledger);
        var missed = months.get(months.size() - 1 - MONTHS_SINCE_THE_MISSED_BILL);
        for (var bill : ALL) {
            var hasRisen = false;
            for (var month : months) {
                var day = month.day(bill.day());
                if (!bill.comesIn(month) || !ledger.covers(day)) {
                    continue;
                }
                if (bill.series().equals(MISSED_ONCE) && month.equals(missed)) {
                    ledger.misses(MISSED_ONCE, day);
                    continue;
                }
                hasRisen = pay(bill, month, day, hasRisen);
            }
        }
    }

    /** Returns whether the price is a risen one from now on. */
    private boolean pay(Bill bill, DemoMonth month, LocalDate day, boolean hadRisen) {
        var rises = bill.hasRisenIn(month);
        var cents = rises ? bill.risenCents() : bill.cents();
        var row =
                ledger.add(
                        bill.account(),
                        day,
                        -cents,
                        bill.words(day),
                        bill.payee(),
                        bill.category());
        ledger.belongsTo(bill.series(), row);
        if (rises && !hadRisen) {
            ledger.rises(bill.series(), row, bill.cents(), bill.risenCents());
        }
        return rises;
    }
}
