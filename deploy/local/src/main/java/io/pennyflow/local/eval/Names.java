package io.pennyflow.local.eval;

import java.util.List;
import java.util.Random;

/** Names of shops, towns and people: a few known ones, most made up of syllables. */
final class Names {
    private static final List<String> KNOWN =
            List.of(
                    "Rewe Markt",
                    "Starbucks",
                    "Boulangerie Paul",
                    "Mercadona",
                    "Netflix.com",
                    "Albert Heijn",
                    "Biedronka",
                    "Deutsche Bahn",
                    "Müller Drogerie",
                    "Lidl",
                    "Whole Foods",
                    "Carrefour City",
                    "Zara",
                    "Ikea",
                    "7-Eleven",
                    "H&M",
                    "Spotify");
    private static final List<String> KINDS =
            List.of(
                    "Café",
                    "Bakery",
                    "Apotheke",
                    "Sklep",
                    "Librería",
                    "Garage",
                    "Bistro",
                    "Market",
                    "Pizzeria",
                    "Optik",
                    "Boucherie",
                    "Salon",
                    "Gym",
                    "Hotel",
                    "Kiosk",
                    "Tienda");
    private static final List<String> PARTS =
            List.of(
                    "ba", "ber", "bro", "cal", "chi", "da", "den", "dor", "el", "fa", "fel", "fi",
                    "gar", "gen", "gro", "ha", "hol", "in", "ja", "kan", "ker", "la", "len", "lin",
                    "lo", "ma", "mer", "mi", "mon", "na", "nel", "nor", "o", "pa", "pel", "pri",
                    "ra", "rei", "ri", "ro", "sa", "schö", "sel", "si", "son", "stra", "ta", "ter",
                    "ti", "tor", "ul", "va", "ver", "vi", "wal", "wei", "xa", "zen", "zü");
    private static final List<String> FUEL =
            List.of(
                    "Shell",
                    "Aral Tankstelle",
                    "Esso Station",
                    "Preem",
                    "Avia",
                    "Circle K",
                    "HEM",
                    "TotalEnergies",
                    "Orlen",
                    "Chevron",
                    "Repsol Gasolinera",
                    "Q8",
                    "Ampol");

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    String shop() {
        if (random.nextInt(4) == 0) {
            return any(KNOWN);
        }
        var name = word();
        return switch (random.nextInt(5)) {
            case 0 -> name;
            case 1 -> any(KINDS) + " " + name;
            case 2 -> name + " " + any(KINDS);
            case 3 -> name + " & " + word();
            default -> name + " " + word();
        };
    }

    String pump() {
        return any(FUEL);
    }

    String person() {
        return word() + " " + word();
    }

    String word() {
        var word = new StringBuilder();
        for (var left = 2 + random.nextInt(3); left > 0; left--) {
            word.append(any(PARTS));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
