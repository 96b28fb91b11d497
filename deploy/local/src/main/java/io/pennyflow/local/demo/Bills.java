package io.pennyflow.local.demo;

import static io.pennyflow.local.demo.DemoAccount.CARD;
import static io.pennyflow.local.demo.DemoAccount.EVERYDAY;

import java.time.LocalDate;
import java.util.List;

/** Rent, utilities, subscriptions and insurance: what comes again and again. */
final class Bills {
    private static final String INTERNET = "internet";
    private static final int MONTHS_SINCE_THE_MISSED_BILL = 5;
    private static final int NEVER = Integer.MAX_VALUE;

    // How often a bill comes, in months.
    private static final int MONTHLY = 1;
    private static final int QUARTERLY = 3;
    private static final int YEARLY = 12;

    private static final List<Bill> ALL =
            List.of(
                    debit(
                            "rent",
                            "Hausverwaltung Lindner GmbH",
                            "MIETE WHG 3.OG KASTANIENALLEE 12",
                            1,
                            1_380_00,
                            12,
                            1_421_40,
                            "RENT_AND_UTILITIES_RENT"),
                    debit(
                            "electricity",
                            "Stadtwerke Havelland",
                            "STROM ABSCHLAG VK 88204711",
                            3,
                            94_00,
                            13,
                            112_00,
                            "RENT_AND_UTILITIES_GAS_AND_ELECTRICITY"),
                    debit(
                            INTERNET,
                            "Glasfaser Nord AG",
                            "INTERNET KD 5520981",
                            8,
                            39_99,
                            NEVER,
                            0,
                            "RENT_AND_UTILITIES_INTERNET_AND_CABLE"),
                    debit(
                            "mobile-anna",
                            "Telefonica Germany",
                            "MOBILFUNK 0176XXXX211",
                            11,
                            19_99,
                            NEVER,
                            0,
                            "RENT_AND_UTILITIES_TELEPHONE"),
                    debit(
                            "mobile-jonas",
                            "Vodafone GmbH",
                            "MOBILFUNK 0172XXXX907",
                            19,
                            24_99,
                            17,
                            27_99,
                            "RENT_AND_UTILITIES_TELEPHONE"),
                    debit(
                            "water",
                            "Wasserbetriebe Havelland",
                            "WASSER ABSCHLAG 771204",
                            5,
                            41_50,
                            NEVER,
                            0,
                            "RENT_AND_UTILITIES_WATER"),
                    debit(
                            "nursery",
                            "Kita Regenbogen e.V.",
                            "KITABEITRAG MIA",
                            2,
                            235_00,
                            NEVER,
                            0,
                            "GENERAL_SERVICES_CHILDCARE"),
                    debit(
                            "transit-pass",
                            "BVG Abo",
                            "DEUTSCHLANDTICKET ABO",
                            1,
                            49_00,
                            14,
                            58_00,
                            "TRANSPORTATION_PUBLIC_TRANSIT"),
                    debit(
                            "gym",
                            "Kraftwerk Fitness",
                            "MITGLIEDSBEITRAG 30412",
                            1,
                            29_90,
                            10,
                            34_90,
                            "PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS"),
                    debit(
                                    "broadcasting",
                                    "Rundfunk ARD ZDF DRadio",
                                    "RUNDFUNKBEITRAG 411 208 773",
                                    15,
                                    55_08,
                                    NEVER,
                                    0,
                                    "GOVERNMENT_AND_NON_PROFIT_GOVERNMENT_DEPARTMENTS_AND_AGENCIES")
                            .every(QUARTERLY, 2),
                    debit(
                                    "car-insurance",
                                    "Allianz Versicherung",
                                    "KFZ-VERSICHERUNG B-PF 4711",
                                    2,
                                    486_30,
                                    12,
                                    512_75,
                                    "GENERAL_SERVICES_INSURANCE")
                            .every(YEARLY, 1),
                    debit(
                                    "liability-insurance",
                                    "HUK-COBURG",
                                    "PRIVATHAFTPFLICHT 210/442",
                                    4,
                                    63_20,
                                    NEVER,
                                    0,
                                    "GENERAL_SERVICES_INSURANCE")
                            .every(YEARLY, 6),
                    debit(
                                    "household-insurance",
                                    "HUK-COBURG Hausrat",
                                    "HAUSRAT 210/443",
                                    4,
                                    118_40,
                                    NEVER,
                                    0,
                                    "GENERAL_SERVICES_INSURANCE")
                            .every(YEARLY, 10),
                    debit(
                            "donation",
                            "Ärzte ohne Grenzen e.V.",
                            "SPENDE DANKE",
                            20,
                            25_00,
                            NEVER,
                            0,
                            "GOVERNMENT_AND_NON_PROFIT_DONATIONS"),
                    card(
                            "netflix",
                            "Netflix.com",
                            "Amsterdam NL",
                            12,
                            13_99,
                            9,
                            14_99,
                            "ENTERTAINMENT_TV_AND_MOVIES"),
                    card(
                            "spotify",
                            "Spotify P2A4F81C0",
                            "Stockholm SE",
                            6,
                            17_99,
                            15,
                            20_99,
                            "ENTERTAINMENT_MUSIC_AND_AUDIO"),
                    card(
                            "disney",
                            "Disney Plus",
                            "Amsterdam NL",
                            23,
                            8_99,
                            8,
                            9_99,
                            "ENTERTAINMENT_TV_AND_MOVIES"),
                    card(
                            "icloud",
                            "Apple.com/bill",
                            "Itunes.com IE",
                            17,
                            2_99,
                            NEVER,
                            0,
                            "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"),
                    card(
                            "audible",
                            "Audible GmbH",
                            "Berlin DE",
                            9,
                            9_95,
                            NEVER,
                            0,
                            "GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS"),
                    card(
                            "newspaper",
                            "Die Zeit Digital",
                            "Hamburg DE",
                            4,
                            27_90,
                            11,
                            29_90,
                            "GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS"),
                    card(
                            "dropbox",
                            "Dropbox 7HQ2K",
                            "Dublin IE",
                            28,
                            11_99,
                            NEVER,
                            0,
                            "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"),
                    card(
                            "adobe",
                            "Adobe Creative Cloud",
                            "Dublin IE",
                            14,
                            11_89,
                            16,
                            13_09,
                            "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"),
                    card(
                            "nintendo",
                            "Nintendo Online",
                            "Frankfurt DE",
                            25,
                            3_99,
                            NEVER,
                            0,
                            "ENTERTAINMENT_VIDEO_GAMES"),
                    card(
                            "duolingo",
                            "Duolingo Plus",
                            "Pittsburgh US",
                            21,
                            7_99,
                            NEVER,
                            0,
                            "GENERAL_SERVICES_EDUCATION"),
                    card(
                            "vegetable-box",
                            "Gemüsekiste Havelhof",
                            "Werder DE",
                            13,
                            42_50,
                            18,
                            45_00,
                            "FOOD_AND_DRINK_GROCERIES"),
                    card(
                                    "prime",
                                    "Amazon Prime",
                                    "Luxembourg LU",
                                    22,
                                    89_90,
                                    NEVER,
                                    0,
                                    "GENERAL_MERCHANDISE_ONLINE_MARKETPLACES")
                            .every(YEARLY, 8));

    private final Ledger ledger;

    Bills(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A bill.
     *
     * @param risesInMonth the month of the household, from 0, in which the price rises
     * @param months how many lie between two
     * @param offset in which of them it comes
     */
    private record Bill(
            String series,
            DemoAccount account,
            String payee,
            String what,
            int day,
            long cents,
            int risesInMonth,
            long risenCents,
            String category,
            int months,
            int offset) {

        Bill every(int newMonths, int newOffset) {
            return new Bill(
                    series,
                    account,
                    payee,
                    what,
                    day,
                    cents,
                    risesInMonth,
                    risenCents,
                    category,
                    newMonths,
                    newOffset);
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
                if (bill.series().equals(INTERNET) && month.equals(missed)) {
                    ledger.misses(INTERNET, day);
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

    private static Bill debit(
            String series,
            String payee,
            String what,
            int day,
            long cents,
            int risesInMonth,
            long risenCents,
            String category) {
        return new Bill(
                series,
                EVERYDAY,
                payee,
                what,
                day,
                cents,
                risesInMonth,
                risenCents,
                category,
                MONTHLY,
                0);
    }

    private static Bill card(
            String series,
            String payee,
            String place,
            int day,
            long cents,
            int risesInMonth,
            long risenCents,
            String category) {
        return new Bill(
                series,
                CARD,
                payee,
                place,
                day,
                cents,
                risesInMonth,
                risenCents,
                category,
                MONTHLY,
                0);
    }
}
