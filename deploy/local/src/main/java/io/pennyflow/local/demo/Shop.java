package io.pennyflow.local.demo;

import static io.pennyflow.local.demo.DemoAccount.CARD;
import static io.pennyflow.local.demo.DemoAccount.CASH;
import static io.pennyflow.local.demo.DemoAccount.EVERYDAY;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the household spends as it pleases.
 *
 * @param perWeek how often, on average
 * @param mean what a visit costs, in units of the currency
 * @param spread of the logarithm of what it costs
 */
record Shop(
        String name,
        String place,
        DemoAccount account,
        String category,
        double perWeek,
        double mean,
        double spread) {

    static final String CAFE = "Café Rossi";
    static final String SUPERMARKET = "REWE Markt";
    static final String TRATTORIA = "Trattoria Bella Vista";
    static final String DRUGSTORE = "dm-drogerie markt";
    static final String FUEL = "Aral Tankstelle";

    static final List<Shop> ALL =
            List.of(
                    new Shop(
                            SUPERMARKET,
                            "Berlin",
                            EVERYDAY,
                            "FOOD_AND_DRINK_GROCERIES",
                            1.3,
                            46,
                            0.40),
                    new Shop(
                            "EDEKA Neumann",
                            "Berlin",
                            EVERYDAY,
                            "FOOD_AND_DRINK_GROCERIES",
                            0.7,
                            33,
                            0.42),
                    new Shop("LIDL", "Berlin", EVERYDAY, "FOOD_AND_DRINK_GROCERIES", 0.8, 28, 0.42),
                    new Shop(
                            "Biomarkt Sonnenhut",
                            "Berlin",
                            EVERYDAY,
                            "FOOD_AND_DRINK_GROCERIES",
                            0.5,
                            24,
                            0.38),
                    new Shop(
                            "Getränke Wolters",
                            "Berlin",
                            EVERYDAY,
                            "FOOD_AND_DRINK_BEER_WINE_AND_LIQUOR",
                            0.3,
                            19,
                            0.30),
                    new Shop(CAFE, "Berlin", EVERYDAY, "FOOD_AND_DRINK_COFFEE", 2.6, 5.40, 0.28),
                    new Shop(
                            "Röststätte Kollwitz",
                            "Berlin",
                            EVERYDAY,
                            "FOOD_AND_DRINK_COFFEE",
                            1.1,
                            4.60,
                            0.25),
                    new Shop(
                            "Bäckerei Krume",
                            "Berlin",
                            CASH,
                            "FOOD_AND_DRINK_GROCERIES",
                            2.4,
                            5.20,
                            0.33),
                    new Shop(
                            "Wochenmarkt",
                            "Berlin",
                            CASH,
                            "FOOD_AND_DRINK_GROCERIES",
                            0.6,
                            14,
                            0.35),
                    new Shop(
                            "Kiosk am Platz",
                            "Berlin",
                            CASH,
                            "GENERAL_MERCHANDISE_CONVENIENCE_STORES",
                            1.1,
                            3.80,
                            0.40),
                    new Shop(
                            "Eisdiele Capri",
                            "Berlin",
                            CASH,
                            "FOOD_AND_DRINK_OTHER_FOOD_AND_DRINK",
                            0.4,
                            7.50,
                            0.30),
                    new Shop(
                            "Betriebsrestaurant Nordlicht",
                            "Berlin",
                            EVERYDAY,
                            "FOOD_AND_DRINK_FAST_FOOD",
                            2.3,
                            7.90,
                            0.20),
                    new Shop(
                            "Pho Hanoi",
                            "Berlin",
                            EVERYDAY,
                            "FOOD_AND_DRINK_RESTAURANT",
                            0.5,
                            24,
                            0.30),
                    new Shop(
                            TRATTORIA, "Berlin", CARD, "FOOD_AND_DRINK_RESTAURANT", 0.45, 58, 0.32),
                    new Shop(
                            "Gasthaus Zur Linde",
                            "Potsdam",
                            CARD,
                            "FOOD_AND_DRINK_RESTAURANT",
                            0.2,
                            72,
                            0.30),
                    new Shop(
                            "Lieferando.de",
                            "Berlin DE",
                            CARD,
                            "FOOD_AND_DRINK_FAST_FOOD",
                            0.6,
                            29,
                            0.30),
                    new Shop(
                            DRUGSTORE,
                            "Berlin",
                            EVERYDAY,
                            "MEDICAL_PHARMACIES_AND_SUPPLEMENTS",
                            0.9,
                            17,
                            0.45),
                    new Shop(
                            "Apotheke am Markt",
                            "Berlin",
                            EVERYDAY,
                            "MEDICAL_PHARMACIES_AND_SUPPLEMENTS",
                            0.3,
                            15,
                            0.45),
                    new Shop(FUEL, "Berlin", EVERYDAY, "TRANSPORTATION_GAS", 0.5, 64, 0.15),
                    new Shop(
                            "Parkhaus Mitte",
                            "Berlin",
                            EVERYDAY,
                            "TRANSPORTATION_PARKING",
                            0.5,
                            5.50,
                            0.40),
                    new Shop(
                            "Free Now",
                            "Hamburg DE",
                            CARD,
                            "TRANSPORTATION_TAXIS_AND_RIDE_SHARES",
                            0.3,
                            17,
                            0.35),
                    new Shop(
                            "DB Vertrieb GmbH",
                            "Frankfurt DE",
                            CARD,
                            "TRANSPORTATION_PUBLIC_TRANSIT",
                            0.3,
                            38,
                            0.45),
                    new Shop(
                            "AMZN Mktp DE",
                            "Luxembourg LU",
                            CARD,
                            "GENERAL_MERCHANDISE_ONLINE_MARKETPLACES",
                            0.9,
                            27,
                            0.60),
                    new Shop(
                            "Zalando",
                            "Berlin DE",
                            CARD,
                            "GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES",
                            0.25,
                            64,
                            0.40),
                    new Shop(
                            "Buchhandlung Moby Dick",
                            "Berlin",
                            EVERYDAY,
                            "GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS",
                            0.25,
                            21,
                            0.35),
                    new Shop(
                            "Baumarkt Hellweg",
                            "Berlin",
                            EVERYDAY,
                            "HOME_IMPROVEMENT_HARDWARE",
                            0.25,
                            34,
                            0.50),
                    new Shop("IKEA", "Berlin", CARD, "HOME_IMPROVEMENT_FURNITURE", 0.08, 84, 0.40),
                    new Shop(
                            "Friseur Haargenau",
                            "Berlin",
                            EVERYDAY,
                            "PERSONAL_CARE_HAIR_AND_BEAUTY",
                            0.25,
                            42,
                            0.20),
                    new Shop(
                            "Yorck Kino",
                            "Berlin",
                            EVERYDAY,
                            "ENTERTAINMENT_TV_AND_MOVIES",
                            0.2,
                            26,
                            0.20),
                    new Shop(
                            "Steam Purchase",
                            "Hamburg DE",
                            CARD,
                            "ENTERTAINMENT_VIDEO_GAMES",
                            0.15,
                            22,
                            0.45),
                    new Shop(
                            "Zoo Palais",
                            "Berlin",
                            EVERYDAY,
                            "ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS",
                            0.12,
                            38,
                            0.25),
                    new Shop(
                            "Fressnapf",
                            "Berlin",
                            EVERYDAY,
                            "GENERAL_MERCHANDISE_PET_SUPPLIES",
                            0.35,
                            23,
                            0.30),
                    new Shop(
                            "Dr. Weiss Zahnarzt",
                            "Berlin",
                            EVERYDAY,
                            "MEDICAL_DENTAL_CARE",
                            0.04,
                            78,
                            0.30),
                    new Shop(
                            "Deutsche Post",
                            "Berlin",
                            CASH,
                            "GENERAL_SERVICES_POSTAGE_AND_SHIPPING",
                            0.25,
                            5.10,
                            0.30));

    static Shop named(String name) {
        return ALL.stream().filter(shop -> shop.name().equals(name)).findFirst().orElseThrow();
    }

    /** A visit that costs so much; returns its row. */
    String visit(Ledger ledger, LocalDate day, long cents, Chance chance) {
        return ledger.add(account, day, -cents, words(day, chance), name, category);
    }

    String words(LocalDate day, Chance chance) {
        return switch (account) {
            case CARD -> Words.creditCard(name, place, day);
            case CASH -> name;
            default -> Words.debitCard(name, place, day, chance);
        };
    }
}
