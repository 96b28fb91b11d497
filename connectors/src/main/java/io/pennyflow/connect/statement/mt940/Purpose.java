package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.mt940.Details.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The purpose lines of a SEPA transaction, taken apart at {@code EREF+}, {@code SVWZ+}, ... */
final class Purpose {
    private static final Pattern KEY =
            Pattern.compile(
                    "(?:^|(?<=[\\s+]))(EREF|KREF|MREF|PREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP|RREF|RTRN|SQTP|MDAT)\\+");
    private static final Pattern LABEL = Pattern.compile("[A-Z]{3,4}[:+].*");
    private static final String TEXT = "SVWZ";
    private static final int FULL = 27;
    private static final Pattern MONEY =
            Pattern.compile("\\s*(?:([A-Z]{3})\\s*)?([\\d.,]+)\\s*([A-Z]{3})?.*");

    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final boolean lined;
    private String key = TEXT;
    private boolean cut;

    private Purpose(boolean lined) {
        this.lined = lined;
    }

    /**
     * @param lined whether the payer wrote lines, as before SEPA, so that a full one may end a word
     */
    static Purpose of(List<String> lines, boolean lined) {
        var purpose = new Purpose(lined);
        for (var at = 0; at < lines.size(); at++) {
            purpose.add(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : "");
        }
        return purpose;
    }

    private void add(String line, String following) {
        // What follows a short piece of a reference is text again; a full one may go on.
        if (!cut && !key.equals(TEXT)) {
            key = TEXT;
        }
        var found = KEY.matcher(line);
        var from = 0;
        while (found.find()) {
            put(line.substring(from, found.start()) + ' ');
            key = found.group(1);
            parts.computeIfAbsent(key, name -> new ArrayList<>());
            from = found.end();
        }
        // A full sub-field was cut anywhere, a shorter one ended between words.
        var whole = line.length() < FULL || (lined && !isCutWord(line, following));
        put(whole ? line.substring(from) + ' ' : line.substring(from));
        cut = line.length() >= FULL || from == line.length();
    }

    private static boolean isCutWord(String line, String following) {
        return !following.isEmpty()
                && Character.isLowerCase(line.charAt(line.length() - 1))
                && Character.isLowerCase(following.charAt(0));
    }

    private void put(String text) {
        if (!text.isBlank()) {
            parts.computeIfAbsent(key, name -> new ArrayList<>()).add(text);
        }
    }

    Details details(
            @Nullable String code, String kind, @Nullable String name, @Nullable String account) {
        var description = text(TEXT);
        var references = new LinkedHashMap<String, String>();
        for (var each : List.of("EREF", "KREF", "MREF", "PREF")) {
            var value = text(each).isEmpty() ? labelled(each, description) : text(each);
            if (!value.isEmpty()) {
                references.put(each, value);
            }
        }
        var original = money(text("OAMT"));
        var charge = money(text("COAM"));
        var iban = text("IBAN").isEmpty() ? labelled("IBAN", description) : text("IBAN");
        return new Details(
                code,
                description.isEmpty() ? kind : description,
                name,
                account == null && !iban.isEmpty() ? iban : account,
                references,
                original == null || original.currency().isEmpty() ? null : original,
                charge == null ? null : charge.amount());
    }

    /** Savings and Austrian banks write {@code EREF: 12} amid the text, which stays whole. */
    private static String labelled(String name, String text) {
        var at = text.indexOf(name + ":");
        if (at < 0 || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
            return "";
        }
        var value = text.substring(at + name.length() + 1).trim().split("[ ,;]", 2)[0];
        return LABEL.matcher(value).matches() ? "" : value;
    }

    private String text(String name) {
        return Folded.spaced(String.join("", parts.getOrDefault(name, List.of())));
    }

    private static @Nullable Money money(String text) {
        var found = MONEY.matcher(text);
        var amount = found.matches() ? SwiftText.value(found.group(2)) : null;
        if (amount == null) {
            return null;
        }
        var before = found.group(1);
        var behind = found.group(3);
        return new Money(before != null ? before : behind != null ? behind : "", amount);
    }
}
