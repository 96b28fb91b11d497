package io.pennyflow.connect.statement.mt940;

import com.prowidesoftware.swift.model.field.Field61;
import io.pennyflow.connect.statement.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code :61:} says: days, amount and references of one transaction.
 *
 * <p>Banks leave out the entry date or the type, write 300.00 for 300,00, or nothing but a
 * reference of their own. The SWIFT library takes such a line without a word and wrong, so the line
 * is brought into the standard's form first.
 *
 * @param code such as NTRF; null when the bank leaves it out
 * @param reference the customer's, or a word for where it stands in {@code :86:}; null when none
 * @param bankReference null when none
 * @param details what stands behind or below the references; empty when nothing does
 * @param named whether the details stand where Dutch banks write a name: behind the reference, or
 *     below an account instead of one
 * @param expected whether it is announced and not booked
 */
record StatementLine(
        LocalDate valueOn,
        LocalDate bookedOn,
        BigDecimal amount,
        @Nullable String code,
        @Nullable String reference,
        @Nullable String bankReference,
        String details,
        boolean named,
        boolean expected) {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\s*(\\d{6})\\s*(\\d{4})?\\s*(RC|RD|EC|ED|C|D)\\s*([A-Z])?\\s*([\\d.,']{1,60})\\s*(.*)");
    private static final Pattern TYPE = Pattern.compile("[A-Z](?!ONREF)[A-Z0-9]{2}[A-Z0-9 ].*");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final String NO_TYPE = "NMSC";
    private static final int REFERENCE = 16;

    static StatementLine of(Tag tag) throws BadField {
        var found = FORM.matcher(tag.first());
        if (!found.matches()) {
            throw new BadField(
                    tag.first(),
                    "is not a statement line of date, C or D, and amount. Correct it in the file.");
        }
        var amount = SwiftText.amount(found.group(5));
        if (amount == null) {
            throw new BadField(
                    found.group(5), "is not an amount such as 1234,56. Correct it in the file.");
        }
        var rest = found.group(6);
        var typed = TYPE.matcher(rest).matches();
        var field =
                new Field61(
                        found.group(1)
                                + orEmpty(found.group(2))
                                + found.group(3)
                                + orEmpty(found.group(4))
                                + amount
                                + (typed ? "" : NO_TYPE)
                                + rest);
        return of(field, tag, typed, found.group(3), amount);
    }

    /** Whether the amount is the last that is there, which is neither type nor reference. */
    static boolean endsInAmount(Tag tag) {
        var found = FORM.matcher(tag.first());
        return tag.lines().size() == 1 && found.matches() && found.group(6).isEmpty();
    }

    private static StatementLine of(
            Field61 field, Tag tag, boolean typed, String mark, String written) throws BadField {
        var amount = SwiftText.value(written);
        if (amount == null) {
            throw new BadField(
                    written,
                    "has more than 15 digits before or 4 after the comma. Correct it in the file.");
        }
        var valueOn = SwiftText.day(field.getValueDate());
        if (valueOn == null) {
            throw new BadField(
                    field.getValueDate(),
                    "is not a date in the form YYMMDD. Correct it in the file.");
        }
        var entered = field.getEntryDate();
        var bookedOn = entered == null ? valueOn : SwiftText.near(entered, valueOn);
        if (bookedOn == null) {
            throw new BadField(entered, "is not a date in the form MMDD. Correct it in the file.");
        }
        var in = mark.equals("C") || mark.equals("RD") || mark.equals("EC");
        var reference = orEmpty(field.getReferenceForTheAccountOwner());
        var named = reference.length() > REFERENCE && reference.charAt(REFERENCE - 1) == ' ';
        return new StatementLine(
                valueOn,
                bookedOn,
                in ? amount : amount.negate(),
                typed ? code(field) : null,
                stated(named ? reference.substring(0, REFERENCE) : reference),
                stated(orEmpty(field.getReferenceOfTheAccountServicingInstitution())),
                details(named ? reference.substring(REFERENCE) : "", tag),
                named || IBAN.matcher(reference).matches(),
                mark.charAt(0) == 'E');
    }

    private static String code(Field61 field) {
        return Text.trimmed(
                orEmpty(field.getTransactionType()) + orEmpty(field.getIdentificationCode()));
    }

    private static String details(String behind, Tag tag) {
        var below = tag.lines().subList(1, tag.lines().size());
        return Text.trimmed(behind + " " + String.join(" ", below));
    }

    private static @Nullable String stated(String reference) {
        var text = Text.trimmed(reference);
        return text.isEmpty() || text.equals("NONREF") ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
