package io.pennyflow.local.demo;

import static io.pennyflow.local.demo.DemoAccount.CARD;
import static io.pennyflow.local.demo.DemoAccount.HOLIDAY;

import java.time.LocalDate;
import java.util.List;

/** Trips: booked ahead, eaten and driven through abroad. */
final class Holidays {
    private static final List<Trip> TRIPS =
            List.of(
                    new Trip(
                            640,
                            6,
                            HOLIDAY,
                            "London GB",
                            "easyJet",
                            148,
                            118,
                            List.of("The Crown Tavern", "Pret A Manger", "Dishoom Shoreditch"),
                            "TfL Travel Charge"),
                    new Trip(
                            520,
                            9,
                            CARD,
                            "Roma IT",
                            "Lufthansa",
                            412,
                            131,
                            List.of(
                                    "Ristorante Da Enzo",
                                    "Gelateria Giolitti",
                                    "Osteria La Gensola"),
                            "ATAC Roma"),
                    new Trip(
                            355,
                            5,
                            HOLIDAY,
                            "Edinburgh GB",
                            "easyJet",
                            162,
                            104,
                            List.of("The Sheep Heid Inn", "Mimis Bakehouse", "Dishoom Edinburgh"),
                            "Lothian Buses"),
                    new Trip(
                            160,
                            10,
                            CARD,
                            "Lisboa PT",
                            "TAP Air Portugal",
                            388,
                            124,
                            List.of("Taberna Sal Grosso", "Pasteis de Belem", "Cervejaria Ramiro"),
                            "Carris Metropolitana"),
                    new Trip(
                            64,
                            4,
                            HOLIDAY,
                            "York GB",
                            "easyJet",
                            139,
                            98,
                            List.of("The Guy Fawkes Inn", "Bettys Tea Rooms", "Pret A Manger"),
                            "LNER Trains"));

    private static final int BOOKED_AHEAD = 40;

    private final Ledger ledger;
    private final Chance chance;

    Holidays(Ledger ledger, long seed) {
        this.ledger = ledger;
        this.chance = new Chance(seed, "holidays");
    }

    /** A trip that begins so many days before the end; the night and the flight in units. */
    private record Trip(
            int daysBeforeEnd,
            int nights,
            DemoAccount account,
            String place,
            String airline,
            double flight,
            double night,
            List<String> tables,
            String transit) {}

    void happen() {
        TRIPS.forEach(this::take);
    }

    private void take(Trip trip) {
        var from = ledger.end().minusDays(trip.daysBeforeEnd());
        book(trip, from.minusDays(BOOKED_AHEAD));
        for (var day = from; day.isBefore(from.plusDays(trip.nights())); day = day.plusDays(1)) {
            eat(trip, day);
            if (chance.happens(0.6)) {
                spend(trip, day, trip.transit(), 5.5, "TRANSPORTATION_PUBLIC_TRANSIT");
            }
            if (chance.happens(0.3)) {
                spend(
                        trip,
                        day,
                        "City Museum",
                        26,
                        "ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS");
            }
        }
        var hotel = Math.round(trip.night() * 100) * trip.nights();
        add(trip, from.plusDays(trip.nights()), "Booking.com Hotel", hotel, "TRAVEL_LODGING");
    }

    private void book(Trip trip, LocalDate day) {
        var cents = Math.round(trip.flight() * 2) * 100 - 2;
        ledger.add(
                CARD,
                day,
                -cents,
                Words.creditCard(trip.airline(), "Internet", day),
                trip.airline(),
                "TRAVEL_FLIGHTS");
        if (trip.account() == HOLIDAY) {
            ledger.add(
                    CARD,
                    day,
                    -Math.round(cents * 0.0175),
                    "AUSLANDSENTGELT 1,75% XX8244",
                    "Kartenbank",
                    "BANK_FEES_FOREIGN_TRANSACTION_FEES");
        }
    }

    private void eat(Trip trip, LocalDate day) {
        spend(trip, day, chance.oneOf(trip.tables()), 46, "FOOD_AND_DRINK_RESTAURANT");
        if (chance.happens(0.5)) {
            spend(trip, day, chance.oneOf(trip.tables()), 21, "FOOD_AND_DRINK_RESTAURANT");
        }
    }

    private void spend(Trip trip, LocalDate day, String where, double mean, String category) {
        add(trip, day, where, chance.cents(mean, 0.25), category);
    }

    private void add(Trip trip, LocalDate day, String where, long cents, String category) {
        var words = Words.creditCard(where, trip.place(), day);
        ledger.add(trip.account(), day, -cents, words, where, category);
    }
}
