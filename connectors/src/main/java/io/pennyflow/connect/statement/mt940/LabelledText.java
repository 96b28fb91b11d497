package io.pennyflow.connect.statement.mt940;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in which words before colons say whose name, account and purpose follow, as Dutch, German
 * and Polish banks print it.
 */
final class LabelledText {
    private enum Part {
        NAME("Naam,Auftraggeber,Empf\u00e4nger,Nazwa nadawcy,Nazwa odbiorcy"),
        ACCOUNT("IBAN,Kto/IBAN,Rachunek nadawcy,Rachunek odbiorcy"),
        PURPOSE("Omschrijving,Buchungstext,Tytu\u0142"),
        REFERENCE("Kenmerk,Ref."),
        OTHER(
                "BIC,BLZ/BIC,Adres nadawcy,Adres odbiorcy,Valutadatum,Datum/Tijd,Machtiging ID"
                        + ",Incassant ID,Lokalizacja,Data i czas operacji,Numer karty"
                        + ",Oryginalna kwota operacji,Referencje w\u0142asne zleceniodawcy");

        private final String labels;

        Part(String labels) {
            this.labels = labels;
        }
    }

    private static final Map<String, Part> PARTS = new HashMap<>();
    private static final Pattern LABEL;

    static {
        var words = new StringBuilder();
        for (var part : Part.values()) {
            for (var label : part.labels.split(",", -1)) {
                PARTS.put(label, part);
                words.append(words.isEmpty() ? "" : "|").append(Pattern.quote(label));
            }
        }
        LABEL = Pattern.compile("(?:^|(?<=\\s))(" + words + ")(?::|(?<=\\.))(?=\\s)");
    }

    private LabelledText() {}

    /** Null unless the labels say what for and with whom. */
    static @Nullable PurposeText of(String text) {
        var parts = new EnumMap<Part, String>(Part.class);
        var found = LABEL.matcher(text);
        Part part = null;
        var from = 0;
        while (found.find()) {
            put(parts, part, text.substring(from, found.start()));
            part = PARTS.get(found.group(1));
            from = found.end();
        }
        put(parts, part, text.substring(from));
        return read(parts);
    }

    private static void put(Map<Part, String> parts, @Nullable Part part, String value) {
        if (part != null && !value.isBlank()) {
            parts.merge(part, value.trim(), (one, other) -> one + ' ' + other);
        }
    }

    private static @Nullable PurposeText read(Map<Part, String> parts) {
        var purpose = parts.get(Part.PURPOSE);
        var account = parts.get(Part.ACCOUNT);
        if (purpose == null || (account == null && parts.get(Part.NAME) == null)) {
            return null;
        }
        return new PurposeText(
                purpose,
                parts.get(Part.NAME),
                account == null ? null : account.replace(" ", ""),
                parts.get(Part.REFERENCE),
                null);
    }
}
