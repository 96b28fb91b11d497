package io.pennyflow.connect.statement.mt940;

import java.util.List;
import java.util.regex.Pattern;

/** {@code :86:} as the bank likes, in which a counterparty stands at some banks' usual place. */
final class FreeText {
    private static final Pattern IBAN_FIRST =
            Pattern.compile("([A-Z]{2}\\d{2}[A-Z0-9]{11,30})\\s+(.+)");
    private static final Pattern LABELLED =
            Pattern.compile("\\bREK: ?([A-Z0-9]{5,34})(?:/NAAM: ?(.+))?");
    private static final Pattern BY_COLONS =
            Pattern.compile(
                    "(\\d{3})[A-Z_]+:(.*):([^:]+):([A-Z]{2}\\d{2}[A-Z0-9]{11,30})(?::(.*))?");
    private static final Pattern NUMBER_ONLY = Pattern.compile("\\s*\\d{3}\\s*");

    private FreeText() {}

    static Details of(List<String> lines) {
        if (lines.isEmpty()) {
            return Details.of(null, "", null, null);
        }
        var text = Folded.text(lines);
        if (NUMBER_ONLY.matcher(text).matches()) {
            return Details.of(text.trim(), "", null, null);
        }
        var first = IBAN_FIRST.matcher(lines.get(0).trim());
        if (first.matches()) {
            return Details.of(
                    null,
                    Folded.text(lines.subList(1, lines.size())),
                    first.group(2).trim(),
                    first.group(1));
        }
        var fields = BY_COLONS.matcher(text);
        if (fields.matches()) {
            var behind = fields.group(5);
            return Details.of(
                    fields.group(1),
                    fields.group(2) + (behind == null ? "" : " " + behind),
                    fields.group(3),
                    fields.group(4));
        }
        var labelled = LABELLED.matcher(text);
        return labelled.find()
                ? Details.of(null, text, labelled.group(2), labelled.group(1))
                : Details.of(null, text, null, null);
    }
}
