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
    private static final Pattern FORM =
            Pattern.compile("\\s*(?:(\\d{3})\\s*([?<>^~@|+#])\\d\\d|([?<>^~@|+#])[0-2]0).*");
    private static final Pattern BEFORE_SEPA = Pattern.compile("\\s*0(?!00)\\d\\d");
    private static final Pattern CODE = Pattern.compile("\\s*\\d{3}\\s*");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final int PURPOSE_CHARACTERS = 27;
    private static final int SUB_FIELDS = 100;

    private final @Nullable String[] values = new @Nullable String[SUB_FIELDS];

    private final @Nullable String own;
    private boolean lined;

    private SubFields(@Nullable String own) {
        this.own = own;
    }

    /**
     * Null when the text has no sub-fields.
     *
     * @param own the account of the statement
     */
    static @Nullable Details of(List<String> lines, @Nullable String own) {
        if (lines.isEmpty()) {
            return null;
        }
        var text = String.join("", withoutCodeTwice(lines));
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return null;
        }
        var fields = new SubFields(own);
        var separator = found.group(2) == null ? found.group(3) : found.group(2);
        fields.read(text, separator.charAt(0));
        fields.lined = separator.equals("?") && BEFORE_SEPA.matcher(text).lookingAt();
        return fields.details(found.group(1));
    }

    /** Polish banks write the code in a tag of its own first. */
    private static List<String> withoutCodeTwice(List<String> lines) {
        var twice =
                lines.size() > 1
                        && CODE.matcher(lines.get(0)).matches()
                        && lines.get(1).startsWith(lines.get(0).trim());
        return twice ? lines.subList(1, lines.size()) : lines;
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
        var account = isOwn(first(38, 31)) ? other(purpose) : first(38, 31);
        return Purpose.of(purpose, lined)
                .details(
                        code,
                        value(0),
                        name.isEmpty() ? null : name,
                        account.isEmpty() ? null : account);
    }

    private boolean isOwn(String account) {
        return own != null && !account.isEmpty() && own.endsWith(account);
    }

    /** Triodos: an old number in field 10, or BIC and IBAN as first lines of the text. */
    private String other(List<String> purpose) {
        if (purpose.size() > 1
                && BIC.matcher(purpose.get(0).trim()).matches()
                && IBAN.matcher(purpose.get(1).trim()).matches()) {
            var account = purpose.get(1).trim();
            purpose.subList(0, 2).clear();
            return account;
        }
        return value(10);
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
