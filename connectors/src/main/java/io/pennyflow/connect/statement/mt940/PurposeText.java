package io.pennyflow.connect.statement.mt940;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A purpose text outside of SWIFT that is written with the keys of SWIFT all the same: banks print
 * the same text into their tables.
 *
 * @param reference the customer's, KREF
 * @param endToEndId EREF
 */
public record PurposeText(
        String description,
        @Nullable String name,
        @Nullable String account,
        @Nullable String reference,
        @Nullable String endToEndId) {
    private static final int LONGEST = 4_000;

    /** In a table the keys often have lost the space in front of them. */
    private static final Pattern PLUS_KEY =
            Pattern.compile(
                    "(?:EREF|KREF|MREF|PREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|(?<![A-Z])(?:IBAN|BIC))\\+");

    private static final Pattern COLON_KEY = Pattern.compile("\\b(?:EREF|KREF|MREF): ?\\S");
    private static final Pattern SLASH_KEY = Pattern.compile("/(?:REMI|NAME)/|^/TRTP/");

    /** A text that is nothing but words. */
    public static PurposeText plain(String text) {
        return new PurposeText(text, null, null, null, null);
    }

    /** What the keys say; null when there are none. */
    public static @Nullable PurposeText of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (text.indexOf('+') >= 0 && PLUS_KEY.matcher(text).find()) {
            var apart = PLUS_KEY.matcher(text).replaceAll(" $0").trim();
            return of(Purpose.of(List.of(apart), false).details(null, "", null, null));
        }
        if (text.indexOf('/') >= 0 && SLASH_KEY.matcher(text).find()) {
            var details = SlashCoded.of(List.of(text));
            return details == null ? null : of(details);
        }
        if (text.indexOf(':') >= 0 && COLON_KEY.matcher(text).find()) {
            return of(Purpose.of(List.of(text), false).details(null, "", null, null));
        }
        if (text.indexOf(':') < 0) {
            return null;
        }
        var labelled = LabelledText.of(text);
        return labelled == null ? SpelledKeys.of(text) : labelled;
    }

    private static PurposeText of(Details details) {
        return new PurposeText(
                details.description(),
                details.name(),
                details.account(),
                stated(details.references().get("KREF")),
                stated(details.references().get("EREF")));
    }

    private static @Nullable String stated(@Nullable String id) {
        return "NONREF".equals(id) ? null : Mt940Entry.provided(id);
    }

    /** The same with another description. */
    public PurposeText with(String text) {
        return new PurposeText(text, name, account, reference, endToEndId);
    }
}
