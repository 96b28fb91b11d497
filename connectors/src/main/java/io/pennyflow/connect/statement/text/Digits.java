package io.pennyflow.connect.statement.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The bare number of an amount: digits, groups of thousands, one decimal separator. */
final class Digits {
    private static final int FITS_LONG = 18;

    private Digits() {}

    static @Nullable BigDecimal parse(String text, int from, int to, char decimal) {
        var bare = new char[to - from];
        var count = 0;
        var scale = -1;
        var group = 0;
        var groups = 0;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                bare[count++] = c;
                group++;
                scale += scale >= 0 ? 1 : 0;
            } else if (c == decimal && scale < 0) {
                if (groups > 0 && group != 3) {
                    return null;
                }
                scale = 0;
            } else if (isGroup(c, decimal)
                    && scale < 0
                    && bare[0] != '0'
                    && mayEnd(group, groups)) {
                groups++;
                group = 0;
            } else {
                return null;
            }
        }
        if (groups > 0 && scale < 0 && group != 3) {
            return null;
        }
        return count == 0 ? null : number(bare, count, Math.max(scale, 0));
    }

    /** 1,234,567 and 12,34,567 as in India; the first group may be short. */
    private static boolean mayEnd(int digits, int groups) {
        return groups == 0 ? digits >= 1 && digits <= 3 : digits == 3 || digits == 2;
    }

    private static boolean isGroup(char c, char decimal) {
        return (c == (decimal == '.' ? ',' : '.'))
                || c == '\''
                || c == '\u2019'
                || c == ' '
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u2009';
    }

    private static BigDecimal number(char[] bare, int count, int scale) {
        if (count > FITS_LONG) {
            return new BigDecimal(bare, 0, count).movePointLeft(scale);
        }
        var value = 0L;
        for (var i = 0; i < count; i++) {
            value = value * 10 + bare[i] - '0';
        }
        return BigDecimal.valueOf(value, scale);
    }
}
