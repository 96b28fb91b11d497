package io.pennyflow.local.eval;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** How one channel of one bank words its rows: made up once, then kept for all of them. */
final class Style {
    private static final List<String> FRONTS =
            List.of(
                    "",
                    "",
                    "",
                    "POS ",
                    "Kartenzahlung ",
                    "CARD PURCHASE ",
                    "PAIEMENT PAR CARTE ",
                    "VISA DEBIT *4411 ",
                    "BETALING ",
                    "Zakup ",
                    "COMPRA TARJ. 5412 ",
                    "PAG. POS ",
                    "Achat CB ",
                    "Kjøp ",
                    "OSTO ",
                    "Lastschrift//",
                    "MASTERCARD 88XX1203 ",
                    "DD ");
    private static final List<String> CODES =
            List.of("Card transaction", "SEPA-BASISLASTSCHRIFT", "PURCHASE", "TRX 0423", "BEA", "");
    private static final List<String> DATES = List.of("dd.MM.", "ddMMM", "yyyy-MM-dd", "MM/dd");

    /** Letters that a bank leaves for what is behind its own words: number, date and name. */
    private static final int ROOM_MIN = 20;

    private static final List<Integer> LENGTHS = List.of(999, 999, 40, 32, 26, 22, 18);

    private final Random random;
    private final String front;
    private final String code;
    private final DateTimeFormatter date;
    private final int length;
    private final int order;
    private final int letters;
    private final int umlauts;
    private final int fields;
    private final boolean saysVia;
    private final boolean saysCity;
    private final boolean saysNumber;
    private final int missing;

    Style(Random random) {
        this.random = random;
        front = pick(FRONTS);
        length = Math.max(pick(LENGTHS), front.length() + ROOM_MIN);
        code = pick(CODES);
        date = DateTimeFormatter.ofPattern(pick(DATES), Locale.ENGLISH);
        order = random.nextInt(5);
        letters = random.nextInt(3);
        umlauts = random.nextInt(3);
        fields = random.nextInt(5);
        saysVia = random.nextBoolean();
        saysCity = random.nextBoolean();
        saysNumber = random.nextBoolean();
        missing = random.nextInt(4) == 0 ? 40 : 1000;
    }

    /** The two fields in which banks name the other side, or not. */
    record Told(String description, @Nullable String counterparty) {}

    Told tell(Purchase it) {
        if (random.nextInt(missing) == 0) {
            return new Told("", null);
        }
        var name = (saysVia ? it.via() : "") + it.merchant();
        return switch (fields) {
            case 0 -> new Told(written(code), written(name));
            case 1 -> new Told(line(it, name), written(name));
            case 2 -> new Told(written(it.city() + " " + number()), written(name));
            default -> new Told(line(it, name), null);
        };
    }

    private String line(Purchase it, String name) {
        var day = date.format(it.on());
        var city = saysCity ? " " + it.city() : "";
        var end = saysNumber ? " " + number() : "";
        return written(
                switch (order) {
                    case 0 -> day + " " + front + name + city + end;
                    case 1 -> front + number() + city + " " + name;
                    case 2 -> front + name + end + city + " " + day;
                    case 3 -> front.isBlank() ? name + "//" + it.city() : name + ", " + front + end;
                    default -> front + name + end + city;
                });
    }

    private String written(String text) {
        var all = umlauts(text);
        all =
                switch (letters) {
                    case 0 -> all.toUpperCase(Locale.ROOT);
                    case 1 -> all;
                    default -> random.nextInt(6) == 0 ? all.toLowerCase(Locale.ROOT) : all;
                };
        return all.substring(0, Math.min(all.length(), length)).trim();
    }

    private String umlauts(String text) {
        return switch (umlauts) {
            case 0 -> text;
            case 1 -> text.replace("ü", "ue").replace("ö", "oe").replace("é", "e");
            default -> Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        };
    }

    private int number() {
        return 100 + random.nextInt(99_900);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
