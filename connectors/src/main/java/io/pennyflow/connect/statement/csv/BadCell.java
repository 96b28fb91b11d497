package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.DateParts;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell that cannot be read; the message says what it is and how to fix it. */
final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;
    private static final Pattern DAY_OF_YEAR = Pattern.compile("\\d{1,2}[./-]\\d{1,2}\\.?");

    private BadCell(String sentence) {
        // Thrown once a bad row, of which a file may have a million: no stack trace.
        super(sentence, null, false, false);
    }

    static BadCell missing(String what, @Nullable Integer column) {
        var where = column == null ? "" : " in column " + (column + 1);
        return new BadCell(
                "the row has no %s%s. If it is a transaction, add it in the file."
                        .formatted(what, where));
    }

    static BadCell noDate(String text, DateOrder order) {
        var parts = DateParts.of(text);
        if (parts != null && parts.yearIsOutOfRange()) {
            return new BadCell(
                    "\"%s\" is a day before 1900 or behind 2100. Correct it in the file."
                            .formatted(shown(text)));
        }
        if (DAY_OF_YEAR.matcher(text).matches()) {
            return new BadCell(
                    "\"%s\" is a day without a year. Add the year in the file."
                            .formatted(shown(text)));
        }
        return new BadCell(
                ("\"%s\" is not a date in the order %s. Correct it in the file or choose another"
                                + " date order.")
                        .formatted(shown(text), order.words()));
    }

    static BadCell noAmount(String text, NumberFormat format) {
        return new BadCell(
                ("\"%s\" is not an amount written like %s. Correct it in the file or choose"
                                + " another number format.")
                        .formatted(shown(text), example(format)));
    }

    static BadCell tooExact(String text, int decimals) {
        return new BadCell(
                ("\"%s\" has more than 15 digits before or %d after the decimal separator. Correct"
                                + " it in the file.")
                        .formatted(shown(text), decimals));
    }

    static BadCell noDirection(String text) {
        return new BadCell(
                "\"%s\" does not say whether the money came in or went out. Write debit or credit."
                        .formatted(shown(text)));
    }

    static BadCell notMade(String status) {
        return new BadCell(
                "the row is \"%s\": no money moved. If it did, correct that word in the file."
                        .formatted(shown(status)));
    }

    static BadCell notBooked(String text) {
        return new BadCell(
                "the row is \"%s\" and has no date yet. Export it again once it is booked."
                        .formatted(shown(text)));
    }

    static BadCell noCurrency(String text) {
        return new BadCell(
                "\"%s\" is not a currency code such as EUR. Correct it in the file."
                        .formatted(shown(text)));
    }

    static BadCell total(String text) {
        return new BadCell(
                ("\"%s\" is a total and no transaction. If it is one, give it another description"
                                + " in the file.")
                        .formatted(shown(text)));
    }

    /** The number format as a person sees it. */
    private static String example(NumberFormat format) {
        return format == NumberFormat.POINT ? "1,234.56" : "1.234,56";
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
