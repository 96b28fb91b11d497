package io.pennyflow.local.demo;

import static io.pennyflow.local.demo.DemoAccount.CARD;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A bill, a line of the table {@code bills.txt}.
 *
 * @param risesInMonth the month of the household, from 0, in which the price rises
 * @param months how many lie between two
 * @param offset in which of them it comes
 */
record Bill(
        DemoAccount account,
        String series,
        String payee,
        String what,
        int day,
        long cents,
        int risesInMonth,
        long risenCents,
        int months,
        int offset,
        String category) {
    private static final String TABLE = "bills.txt";
    private static final String NO_RISE = "-";
    private static final int NEVER = Integer.MAX_VALUE;

    static List<Bill> all() {
        var table = Objects.requireNonNull(Bill.class.getResourceAsStream(TABLE), TABLE);
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Bill::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bill of(String line) {
        var cells = line.split(" *\\| *", -1);
        var rises = !cells[6].equals(NO_RISE);
        return new Bill(
                DemoAccount.valueOf(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                Integer.parseInt(cells[4]),
                cents(cells[5]),
                rises ? Integer.parseInt(cells[6]) : NEVER,
                rises ? cents(cells[7]) : 0,
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                cells[10].strip());
    }

    private static long cents(String price) {
        return new BigDecimal(price).movePointRight(2).longValueExact();
    }

    boolean comesIn(DemoMonth month) {
        return (month.month().getMonthValue() - offset) % months == 0;
    }

    boolean hasRisenIn(DemoMonth month) {
        return month.number() >= risesInMonth;
    }

    String words(LocalDate on) {
        return account == CARD
                ? Words.creditCard(payee, what, on)
                : Words.directDebit(what, "M" + Integer.toHexString(series.hashCode()), on);
    }
}
