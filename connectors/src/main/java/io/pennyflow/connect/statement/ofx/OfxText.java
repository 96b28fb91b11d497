package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of OFX elements; null for what is none. */
final class OfxText {
    private static final int DAY_DIGITS = 8;

    private OfxText() {}

    /**
     * The day as written. {@code 20240131233000[-5:EST]} is the 31st where the bank is, which is
     * the day its own statement shows; moving it to another zone would make it the 1st.
     */
    static @Nullable LocalDate day(String text) {
        var digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        var written = digits >= DAY_DIGITS ? text.substring(0, DAY_DIGITS) : text;
        return DateText.parse(written, DateOrder.YMD);
    }

    /** OFX has no groups of thousands, so a lone separator is the decimal one, comma or point. */
    static @Nullable BigDecimal amount(String text) {
        var comma = text.lastIndexOf(',');
        var point = text.lastIndexOf('.');
        var format = comma > point ? NumberFormat.COMMA : NumberFormat.POINT;
        return AmountText.parse(text, format);
    }

    static @Nullable String currency(String text) {
        return text.matches("[A-Za-z]{3}") ? text.toUpperCase(Locale.ROOT) : null;
    }
}
