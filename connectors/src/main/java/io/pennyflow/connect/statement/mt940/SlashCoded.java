package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.mt940.Details.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code :86:} in words between slashes: {@code /IBAN/.../NAME/.../REMI/...}. */
final class SlashCoded {
    private static final Pattern KEY =
            Pattern.compile(
                    "(?:^|(?<=/)|/|(?<=\\s)/)(TRTP|IBAN|BBAN|BIC|NAME|REMI|EREF|KREF|MREF|PREF|MARF|CSID|BENM|ORDP|ADDR|ISDT|ACCW|CNTP|OCMT|CHGS|EXCH|RTRN|ULTC|ULTD|ULTB|PURP|SVCL|CREF|IREF|OGB|VA|OSDR|PTXT)/");
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3})([\\d.,]+)/?(.*)");
    private static final Pattern STRUCTURED = Pattern.compile("(?:USTD|STRD)/(?:[A-Z]{0,4}/)?");
    private static final Pattern PARTY = Pattern.compile("(\\w{5,34})\\s*/([^/]+)(?:/(.*))?");

    private final Map<String, String> values = new LinkedHashMap<>();

    private SlashCoded() {}

    /** Null when the text is not of this kind. */
    static @Nullable Details of(List<String> lines) {
        var text = Folded.joined(lines);
        var coded = new SlashCoded();
        coded.read(text);
        return coded.values.isEmpty() || !isCoded(text) ? null : coded.details();
    }

    private static boolean isCoded(String text) {
        return text.startsWith("/") || text.contains("/REMI/") || text.contains("/NAME/");
    }

    private void read(String text) {
        var found = KEY.matcher(text);
        var key = "";
        var from = 0;
        while (found.find()) {
            put(key, text.substring(from, found.start()));
            key = found.group(1);
            from = found.end();
        }
        put(key, text.substring(from));
    }

    private void put(String key, String text) {
        var value = withoutSlashes(text);
        if (!key.isEmpty() || !value.isEmpty()) {
            values.merge(key, value, (one, other) -> one.isEmpty() ? other : one);
        }
    }

    private static String withoutSlashes(String text) {
        var to = text.length();
        while (to > 0 && (text.charAt(to - 1) == '/' || text.charAt(to - 1) == ' ')) {
            to--;
        }
        return text.substring(0, to).trim();
    }

    private Details details() {
        var party = party();
        var name = first("NAME");
        var account = first("IBAN", "BBAN");
        var counter = first("ACCW", "CNTP").split("[/,]", -1);
        if (account.isEmpty()) {
            account = counter[0].trim();
        }
        if (name.isEmpty() && counter.length > 2) {
            name = counter[2].trim();
        }
        var references = new LinkedHashMap<String, String>();
        for (var each : List.of("EREF", "KREF", "MREF", "PREF", "MARF")) {
            if (!first(each).isEmpty()) {
                references.put(each, first(each));
            }
        }
        var charges = money("CHGS");
        return new Details(
                null,
                party == null ? description() : party.description(),
                orNull(party == null ? name : party.name()),
                orNull(party == null ? account : party.account()),
                references,
                money("OCMT"),
                charges == null ? null : charges.amount());
    }

    private String description() {
        var text = first("REMI");
        var structured = STRUCTURED.matcher(text);
        if (structured.lookingAt()) {
            text = text.substring(structured.end());
        }
        text = text.startsWith("/") ? text.substring(1) : text;
        return text.isEmpty() ? instead() : text;
    }

    /** What stands behind an amount in another currency, or any text there is. */
    private String instead() {
        var found = MONEY.matcher(first("OCMT", "CHGS"));
        var behind = found.matches() ? found.group(3).trim() : "";
        return behind.isEmpty() ? first("PTXT", "", "RTRN", "PREF", "TRTP") : behind;
    }

    private record Party(String account, String name, String description) {}

    /** {@code /BENM/account/name/text}, as in the Balkans; elsewhere the word is only a mark. */
    private @Nullable Party party() {
        var found = PARTY.matcher(first("BENM", "ORDP"));
        if (!found.matches()) {
            return null;
        }
        var rest = found.group(3);
        return new Party(
                found.group(1),
                found.group(2).trim(),
                rest == null ? "" : Folded.spaced(rest.replace("//", " ").replace("/", " ")));
    }

    private @Nullable Money money(String key) {
        var found = MONEY.matcher(first(key));
        var amount = found.matches() ? SwiftText.value(found.group(2)) : null;
        return amount == null ? null : new Money(found.group(1), amount);
    }

    private String first(String... keys) {
        for (var key : keys) {
            var value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
