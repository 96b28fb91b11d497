package io.pennyflow.local.demo;

import static io.pennyflow.local.demo.DemoAccount.CARD;
import static io.pennyflow.local.demo.DemoAccount.CASH;
import static io.pennyflow.local.demo.DemoAccount.EVERYDAY;
import static io.pennyflow.local.demo.DemoAccount.HOLIDAY;
import static io.pennyflow.local.demo.DemoAccount.SAVINGS;

import java.time.LocalDate;
import java.util.Locale;

/** Money between own accounts: savings, the card's bill, cash, pounds for the next trip. */
final class OwnTransfers {
    private static final long SAVED = 900_00;
    private static final long SAVED_EXTRA = 1_500_00;
    private static final long FOR_HOLIDAYS = 210_00;
    private static final long CASH_LEAST = 10_00;

    private final Ledger ledger;
    private final Chance chance;

    OwnTransfers(Ledger ledger, long seed) {
        this.ledger = ledger;
        this.chance = new Chance(seed, "own transfers");
    }

    /** Comes last: what the card and the purse need follows from what was spent. */
    void happen() {
        for (var month : DemoMonth.of(ledger)) {
            save(month.day(2), SAVED, "savings-plan");
            if (month.month().getMonthValue() % 6 == 0) {
                save(month.day(20), SAVED_EXTRA, "savings-extra");
            }
            toHolidayAccount(month.day(3));
            payCard(month);
        }
        drawCash();
    }

    private void save(LocalDate day, long cents, String series) {
        if (!ledger.covers(day)) {
            return;
        }
        var from =
                ledger.add(
                        EVERYDAY,
                        day,
                        -cents,
                        Words.standingOrder("Sparen " + SAVINGS.number()),
                        "Familie Berger",
                        "TRANSFER_OUT_SAVINGS");
        var to =
                ledger.add(
                        SAVINGS,
                        day,
                        cents,
                        "Transfer from Berger, Sparen",
                        "Familie Berger",
                        "TRANSFER_IN_SAVINGS");
        ledger.isTransfer(from, to);
        ledger.belongsTo(series, from);
    }

    private void toHolidayAccount(LocalDate day) {
        var arrives = day.plusDays(1);
        if (!ledger.covers(day) || !ledger.covers(arrives)) {
            return;
        }
        var from =
                ledger.add(
                        EVERYDAY,
                        day,
                        -FOR_HOLIDAYS,
                        Words.transfer("Urlaubskasse " + HOLIDAY.number()),
                        "Familie Berger",
                        "TRANSFER_OUT_ACCOUNT_TRANSFER");
        var rate = 0.845 + chance.between(0, 20) / 1000.0;
        var to =
                ledger.add(
                        HOLIDAY,
                        arrives,
                        Math.round(FOR_HOLIDAYS * rate),
                        String.format(Locale.ROOT, "CREDIT FROM BERGER EUR 210.00 RATE %.4f", rate),
                        "A Berger",
                        "TRANSFER_IN_ACCOUNT_TRANSFER");
        ledger.isTransfer(from, to);
        ledger.belongsTo("holiday-fund", from);
    }

    /** The whole of what the card spent until the end of the month before. */
    private void payCard(DemoMonth month) {
        var day = month.day(6);
        var until = month.month().atDay(1);
        var owed =
                -ledger.entriesOf(CARD).stream()
                        .filter(entry -> entry.day().isBefore(until))
                        .mapToLong(Ledger.Entry::cents)
                        .sum();
        if (owed <= 0 || !ledger.covers(day)) {
            return;
        }
        var category = "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT";
        var from =
                ledger.add(
                        EVERYDAY,
                        day,
                        -owed,
                        Words.directDebit("KREDITKARTENABRECHNUNG XX8244", "KK8244", day),
                        "Kartenbank",
                        category);
        var to = ledger.add(CARD, day, owed, "LASTSCHRIFT DANKE", "Kartenbank", category);
        ledger.isTransfer(from, to);
        ledger.belongsTo("card-bill", from);
    }

    private void drawCash() {
        var balance = CASH.openingBalance().movePointRight(2).longValueExact();
        for (var spent : ledger.entriesOf(CASH)) {
            if (balance + spent.cents() < CASH_LEAST) {
                var drawn = chance.between(1, 3) * 50_00L;
                draw(
                        spent.day().equals(ledger.start()) ? spent.day() : spent.day().minusDays(1),
                        drawn);
                balance += drawn;
            }
            balance += spent.cents();
        }
    }

    private void draw(LocalDate day, long cents) {
        var from =
                ledger.add(
                        EVERYDAY,
                        day,
                        -cents,
                        Words.debitCard("GA NR00012844 Sparkasse", "Berlin", day, chance),
                        "Sparkasse",
                        "TRANSFER_OUT_WITHDRAWAL");
        var to = ledger.add(CASH, day, cents, "From the cash machine", "", "TRANSFER_IN_DEPOSIT");
        ledger.isTransfer(from, to);
    }
}
