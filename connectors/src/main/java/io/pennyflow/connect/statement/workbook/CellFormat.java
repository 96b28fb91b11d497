package io.pennyflow.connect.statement.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet shows a number: as a day, or with so many decimals.
 *
 * @param decimals shown; negative when the format does not say
 */
record CellFormat(boolean date, int decimals) {
    static final CellFormat GENERAL = new CellFormat(false, -1);

    private static final int LONGEST = 255;
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 320;
    private static final double LAST_DAY = 2_958_466;

    /** What Excel keeps of a number; more are the noise of binary fractions. */
    private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int AMOUNT_DECIMALS = 4;
    private static final int MOST_DECIMALS = 10;
    private static final int GROUP = 3;

    private static final Pattern NOT_DIGITS =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern PLAIN = Pattern.compile("[^.]*?[0#?][^.]*(?:\\.([0#?]*)[^.]*)?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** What a format's index and text mean. */
    static CellFormat of(int index, String text) {
        if (text.length() > LONGEST) {
            return GENERAL;
        }
        return new CellFormat(DateUtil.isADateFormat(index, text), decimals(text));
    }

    private static int decimals(String text) {
        var shown = NOT_DIGITS.matcher(text).replaceAll("");
        var first = shown.split(";", 2)[0];
        var plain = PLAIN.matcher(first);
        if (first.indexOf('E') >= 0 || first.indexOf('%') >= 0 || !plain.matches()) {
            return -1;
        }
        return plain.group(1) == null ? 0 : plain.group(1).length();
    }

    /**
     * The number as a person sees it, save that no decimal which counts is hidden.
     *
     * @param raw as the file has it; given back when it is no number
     * @param from1904 whether days count from 1904, as on old Macs
     */
    String show(String raw, boolean from1904) {
        var number = number(raw.trim());
        if (number == null) {
            return raw;
        }
        var days = number.doubleValue();
        return date && days >= 0 && days < LAST_DAY ? day(days, from1904) : amount(number);
    }

    private static @Nullable BigDecimal number(String raw) {
        try {
            var number = raw.length() > LONGEST_NUMBER ? null : new BigDecimal(raw);
            return number == null || Math.abs((long) number.scale()) > LARGEST_EXPONENT
                    ? null
                    : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String day(double days, boolean from1904) {
        LocalDateTime at = DateUtil.getLocalDateTime(days, from1904, true);
        if (at == null) {
            return Double.toString(days);
        }
        if (days < 1 && !from1904) {
            return TIME.format(at);
        }
        var day = at.toLocalDate().toString();
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + ' ' + TIME.format(at);
    }

    private String amount(BigDecimal number) {
        var exact = number.round(EXACT).stripTrailingZeros();
        if (exact.scale() > AMOUNT_DECIMALS) {
            var most = decimals >= 0 ? decimals : MOST_DECIMALS;
            exact = exact.setScale(Math.min(exact.scale(), most), RoundingMode.HALF_UP);
        }
        // Three decimals could be read as a group of thousands.
        return exact.setScale(exact.scale() == GROUP ? GROUP + 1 : Math.max(0, exact.scale()))
                .toPlainString();
    }
}
