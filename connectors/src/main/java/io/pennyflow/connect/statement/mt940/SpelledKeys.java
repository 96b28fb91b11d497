package io.pennyflow.connect.statement.mt940;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keys of SEPA that a bank spells out behind the words of a purpose. */
final class SpelledKeys {
    private static final Pattern END_TO_END =
            Pattern.compile(
                    "\\b(?:End[- ]to[- ]End|Ende[- ]zu[- ]Ende)[- ]?(?:Ref(?:erenz)?|Id)\\.?: ?(\\S+) ?");
    private static final Pattern CUSTOMER =
            Pattern.compile("\\b(?:Kundenref(?:erenz)?|Customer reference)\\.?: ?(\\S+) ?");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "\\b(?:Mandatsref(?:erenz)?|Mandate reference|Gl\u00e4ubiger-?I[Dd]|Creditor ID)\\.?: ?(\\S+) ?");

    private SpelledKeys() {}

    /** Null where neither a reference nor an id is spelled out. */
    static @Nullable PurposeText of(String text) {
        var endToEnd = FreeText.found(END_TO_END, text);
        var customer = FreeText.found(CUSTOMER, text);
        if (endToEnd == null && customer == null) {
            return null;
        }
        var words = text;
        for (var key : new Pattern[] {END_TO_END, CUSTOMER, OTHERS}) {
            words = key.matcher(words).replaceAll("");
        }
        return new PurposeText(
                words.isBlank() ? text : words.trim(),
                null,
                null,
                Mt940Entry.provided(customer),
                Mt940Entry.provided(endToEnd));
    }
}
