package io.pennyflow.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How banks word what happened. */
final class Words {
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd.MM.");

    private Words() {}

    /** A debit card at a terminal, a day or so before it is booked. */
    static String debitCard(String shop, String city, LocalDate day, Chance chance) {
        return "%s//%s/DE %sT%02d:%02d Debitk.%d 2028-12"
                .formatted(
                        shop.toUpperCase(Locale.ROOT),
                        city.toUpperCase(Locale.ROOT),
                        day,
                        chance.between(8, 20),
                        chance.between(0, 59),
                        chance.between(0, 1));
    }

    /** As a credit card company prints it. */
    static String creditCard(String shop, String place, LocalDate day) {
        return "%s %s %s XX8244"
                .formatted(shop.toUpperCase(Locale.ROOT), place, DAY_MONTH.format(day));
    }

    static String directDebit(String what, String mandate, LocalDate day) {
        return "SEPA-Basislastschrift %s EREF+%s-%s MREF+%s"
                .formatted(what, mandate, day.toString().replace("-", ""), mandate);
    }

    static String standingOrder(String what) {
        return "Dauerauftrag SVWZ+" + what;
    }

    static String transfer(String what) {
        return "SEPA-Überweisung SVWZ+" + what;
    }
}
