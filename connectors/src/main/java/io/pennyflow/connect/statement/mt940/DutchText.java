package io.pennyflow.connect.statement.mt940;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Free text of Dutch banks, above all from before SEPA: the account first, in columns of 32, with a
 * card payment's shop behind the time, or behind words such as NAAM. The text stays whole.
 */
final class DutchText {
    private static final int COLUMN = 32;
    private static final Pattern ACCOUNT =
            Pattern.compile("(?:GIRO +(\\d{1,10})|(\\d{1,4}(?:\\.\\d{2,3}){2,3}))(?: +(.*))?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{9,10}) +(\\S.*)");
    private static final Pattern NAME_WITHOUT_DIGITS = Pattern.compile("\\D+");
    private static final Pattern CARD =
            Pattern.compile(
                    "[BG]EA\\b.{0,60}?\\d{2}\\.\\d{2}\\.\\d{2}/\\d{2}[.:]\\d{2} (.+?), ?PAS ?\\d+.*");
    private static final String NEXT_LABEL =
            "(?= +(?:[IB]BAN|BIC|NAAM|OMSCHRIJVING|KENMERK|MACHTIGING|INCASSANT|BETALINGSKENM\\.?):|$)";
    private static final Pattern LABELLED_ACCOUNT =
            Pattern.compile("\\b(?:REK|IBAN): ?([A-Z0-9]{5,34})");
    private static final Pattern LABELLED_NAME = Pattern.compile("\\bNAAM: ?(.+?)" + NEXT_LABEL);
    private static final Pattern LABELLED_PURPOSE =
            Pattern.compile("\\bOMSCHRIJVING: ?(.+?)" + NEXT_LABEL);

    private DutchText() {}

    static Optional<Details> of(List<String> lines) {
        var text = Folded.text(lines);
        var first = lines.get(0);
        return inColumns(first, text)
                .or(() -> numbered(lines, text))
                .or(() -> atCounter(text))
                .or(() -> labelled(text));
    }

    /** The name is behind the account, or in the next column. */
    private static Optional<Details> inColumns(String first, String text) {
        var column = first.substring(0, Math.min(COLUMN, first.length())).trim();
        var next = first.length() > COLUMN ? first.substring(COLUMN).trim() : "";
        var found = ACCOUNT.matcher(column);
        if (!found.matches()) {
            return Optional.empty();
        }
        var account = found.group(1) == null ? found.group(2) : found.group(1);
        var name = found.group(3) == null ? next : found.group(3).trim();
        return Optional.of(Details.of(null, text, name.isEmpty() ? null : name, account));
    }

    /** An account of nine or ten digits, and a name unless a number of something follows. */
    private static Optional<Details> numbered(List<String> lines, String text) {
        var found = NUMBER.matcher(lines.get(0).trim());
        if (lines.size() < 2 || !found.matches()) {
            return Optional.empty();
        }
        var name = found.group(2).trim();
        var named = NAME_WITHOUT_DIGITS.matcher(name).matches();
        return Optional.of(Details.of(null, text, named ? name : null, found.group(1)));
    }

    private static Optional<Details> atCounter(String text) {
        var found = CARD.matcher(text);
        return found.matches()
                ? Optional.of(Details.of(null, text, found.group(1).trim(), null))
                : Optional.empty();
    }

    private static Optional<Details> labelled(String text) {
        var account = FreeText.found(LABELLED_ACCOUNT, text);
        var name = FreeText.found(LABELLED_NAME, text);
        var purpose = FreeText.found(LABELLED_PURPOSE, text);
        return account == null && name == null
                ? Optional.empty()
                : Optional.of(Details.of(null, purpose == null ? text : purpose, name, account));
    }
}
