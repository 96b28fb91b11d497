package io.pennyflow.connect.statement.mt940;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code :86:} in numbered sub-fields, as in Germany, Austria, Poland, Hungary and at some Dutch
 * banks: {@code 166?00...?20...}, with another separator in place of the question mark.
 */
final class SubFields {
    private static final Pattern FORM = Pattern.compile("\\s*(\\d{3})?\\s*([?<>^~@|+#])\\d\\d.*");
    private static final int PURPOSE_CHARACTERS = 27;
    private static final int SUB_FIELDS = 100;

    private final @Nullable String[] values = new @Nullable String[SUB_FIELDS];

    private SubFields() {}

    /** Null when the text has no sub-fields. */
    static @Nullable Details of(List<String> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        var text = String.join("", lines);
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return null;
        }
        var fields = new SubFields();
        fields.read(text, found.group(2).charAt(0));
        return fields.details(found.group(1));
    }

    private void read(String text, char separator) {
        var at = next(text, separator, 0);
        while (at < text.length()) {
            var end = next(text, separator, at + 3);
            var number = (text.charAt(at + 1) - '0') * 10 + text.charAt(at + 2) - '0';
            var value = text.substring(at + 3, end);
            var before = values[number];
            values[number] = before == null ? value : before + value;
            at = end;
        }
    }

    /** Where the next sub-field begins; a separator without two digits is text. */
    private static int next(String text, char separator, int from) {
        var at = text.indexOf(separator, from);
        while (at >= 0 && !(isDigit(text, at + 1) && isDigit(text, at + 2))) {
            at = text.indexOf(separator, at + 1);
        }
        return at < 0 ? text.length() : at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private Details details(@Nullable String code) {
        var purpose = new ArrayList<String>();
        addRange(purpose, 20, 29);
        addRange(purpose, 60, 63);
        var name = Folded.joined(range(32, 33), PURPOSE_CHARACTERS);
        var account = first(38, 31);
        return Purpose.of(purpose)
                .details(
                        code,
                        value(0),
                        name.isEmpty() ? null : name,
                        account.isEmpty() ? null : account);
    }

    private String first(int one, int other) {
        return value(one).isEmpty() ? value(other) : value(one);
    }

    private String value(int number) {
        var value = values[number];
        return value == null ? "" : Folded.spaced(value);
    }

    private List<String> range(int from, int to) {
        var found = new ArrayList<String>();
        addRange(found, from, to);
        return found;
    }

    private void addRange(List<String> to, int from, int last) {
        for (var number = from; number <= last; number++) {
            var value = values[number];
            if (value != null && !value.isBlank()) {
                to.add(value);
            }
        }
    }
}
