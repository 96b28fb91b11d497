package io.pennyflow.connect.statement.mt940;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code :86:} as the bank likes, in which a counterparty stands at some banks' usual place. */
final class FreeText {
    private static final Pattern IBAN_FIRST =
            Pattern.compile("([A-Z]{2}\\d{2}[A-Z0-9]{11,30})\\s+(.+)");
    private static final Pattern BY_COLONS =
            Pattern.compile(
                    "(\\d{3})[A-Z_]+:(.*):([^:]+):([A-Z]{2}\\d{2}[A-Z0-9]{11,30})(?::(.*))?");
    private static final Pattern CODE_FIRST = Pattern.compile("(\\d{3}) (.+)");
    private static final Pattern POLISH_PURPOSE =
            Pattern.compile("; ?tyt\\.: ?([^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLISH_NAME = Pattern.compile("; ?(?:od|dla): ?([^;]+)");
    private static final Pattern POLISH_ACCOUNT =
            Pattern.compile("; ?(?:z|na) rach\\.: ?([A-Z0-9]+)");
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
        return ibanFirst(lines)
                .or(() -> byColons(text))
                .or(() -> bySemicolons(text))
                .or(() -> DutchText.of(lines))
                .orElseGet(() -> Details.of(null, text, null, null));
    }

    private static Optional<Details> ibanFirst(List<String> lines) {
        var first = IBAN_FIRST.matcher(lines.get(0).trim());
        if (!first.matches()) {
            return Optional.empty();
        }
        var text = Folded.text(lines.subList(1, lines.size()));
        return Optional.of(Details.of(null, text, first.group(2).trim(), first.group(1)));
    }

    private static Optional<Details> byColons(String text) {
        var fields = BY_COLONS.matcher(text);
        if (!fields.matches()) {
            return Optional.empty();
        }
        var behind = fields.group(5);
        return Optional.of(
                Details.of(
                        fields.group(1),
                        fields.group(2) + (behind == null ? "" : " " + behind),
                        fields.group(3),
                        fields.group(4)));
    }

    /** Polish words before colons: from or to whom, what for. */
    private static Optional<Details> bySemicolons(String text) {
        var fields = CODE_FIRST.matcher(text);
        var purpose = found(POLISH_PURPOSE, text);
        if (purpose == null || !fields.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                Details.of(
                        fields.group(1),
                        purpose.isEmpty() ? fields.group(2) : purpose,
                        found(POLISH_NAME, text),
                        found(POLISH_ACCOUNT, text)));
    }

    static @Nullable String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1).trim() : null;
    }
}
