package io.pennyflow.connect.statement.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount printed on a line: the words it takes and the sign it was given.
 *
 * @param value as printed, without a sign
 */
record Money(int from, int to, float x, float right, BigDecimal value, Sign sign) {
    private static final String BEFORE =
            "([-+(\u2212\u2013]?)(?:[A-Z]{0,3}[$\u20ac\u00a3\u00a5\uffe5\u20a9\u20b9]|[A-Z]{3}(?=[-+\\d]))?"
                    + "([-+\u2212\u2013]?)";
    private static final String BEHIND =
            "(\\)?)(?:[$\u20ac\u00a3%]|[A-Z]{3})?(-|\\+|\u2212|\u2013|(?i:CR|DR)|C|D|S|H)?";
    private static final Pattern POINT =
            Pattern.compile(
                    BEFORE + "(\\d{1,3}(?:[,'\u2019]\\d{2,3})+|\\d{1,12})?\\.(\\d{2})" + BEHIND);
    private static final Pattern COMMA =
            Pattern.compile(
                    BEFORE + "(\\d{1,3}(?:[.'\u2019]\\d{3})+|\\d{1,12})?,(\\d{2})" + BEHIND);
    private static final Pattern WHOLE =
            Pattern.compile(
                    BEFORE
                            + "(\\d{1,3}(?:[,.'\u2019]\\d{3})+|\\d{1,9})()"
                            + BEHIND.replace("[A-Z]{3}", "[A-Z]{3}|\u5186|\uc6d0"));
    private static final Pattern GROUP = Pattern.compile("[-+(\u2212]?\\d{1,3}");
    private static final Pattern GROUPED = Pattern.compile("\\d{3}(?:[.,]\\d{2}.*)?");
    private static final Pattern MARK = Pattern.compile("(?i:CR|DR)|C|D|S|H|[-+\u2212]");
    private static final int LONGEST = 30;

    /** How the sign was printed. */
    enum Sign {
        NONE,
        MINUS,
        PLUS,
        CREDIT,
        DEBIT
    }

    /** All amounts of a line from a word on. */
    static List<Money> in(Line line, int from, Figures figures) {
        var found = new ArrayList<Money>();
        for (var i = from; i < line.words().size(); i++) {
            var money = at(line, i, figures);
            if (money != null) {
                found.add(money);
                i = money.to() - 1;
            }
        }
        return found;
    }

    private static @Nullable Money at(Line line, int at, Figures figures) {
        var text = new StringBuilder(line.word(at).text());
        var to = at + 1;
        while (to < line.words().size()
                && GROUP.matcher(text).matches() == (to == at + 1)
                && GROUPED.matcher(line.word(to).text()).matches()
                && line.gapBefore(to) < 1.3f * line.height()
                && text.length() < LONGEST
                && Character.isDigit(text.charAt(text.length() - 1))
                && text.indexOf(".") < 0
                && text.indexOf(",") < 0) {
            text.append(line.word(to++).text());
        }
        var matcher = pattern(figures).matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return null;
        }
        var whole = matcher.group(3) == null ? "0" : matcher.group(3).replaceAll("\\D", "");
        var value =
                new BigDecimal(matcher.group(4).isEmpty() ? whole : whole + '.' + matcher.group(4));
        var marks = matcher.group(1) + matcher.group(2);
        var sign = sign(matcher.group(6) == null ? marks : marks + matcher.group(6));
        var begin = at;
        if (sign == Sign.NONE && at > 0 && isSign(line.word(at - 1).text())) {
            sign = sign(line.word(--begin).text());
        }
        if (sign == Sign.NONE && to < line.words().size() && isMark(line, to)) {
            sign = sign(line.word(to++).text());
        }
        return new Money(begin, to, line.word(at).x(), line.word(to - 1).right(), value, sign);
    }

    private static Pattern pattern(Figures figures) {
        return switch (figures) {
            case POINT -> POINT;
            case COMMA -> COMMA;
            case WHOLE -> WHOLE;
        };
    }

    /** Whether it can be nothing but an amount, even without decimals. */
    boolean isPlain(Line line) {
        var text = line.word(from).text();
        return sign == Sign.NONE && text.chars().allMatch(Character::isDigit);
    }

    private static boolean isSign(String word) {
        return word.length() == 1 && "+-\u2212(".contains(word);
    }

    private static boolean isMark(Line line, int at) {
        return MARK.matcher(line.word(at).text()).matches()
                && line.gapBefore(at) < 2 * line.height();
    }

    private static Sign sign(String marks) {
        var upper = marks.toUpperCase(Locale.ROOT);
        if (upper.isEmpty()) {
            return Sign.NONE;
        }
        if (upper.contains("C") || upper.contains("H")) {
            return Sign.CREDIT;
        }
        if (upper.contains("D") || upper.contains("S")) {
            return Sign.DEBIT;
        }
        return upper.contains("+") ? Sign.PLUS : Sign.MINUS;
    }

    /** Signed as an account owner counts: money out is negative. */
    BigDecimal signed() {
        return sign == Sign.MINUS || sign == Sign.DEBIT ? value.negate() : value;
    }

    /** Signed as a card bill counts: what is owed is positive. */
    BigDecimal owed() {
        return sign == Sign.MINUS || sign == Sign.CREDIT ? value : value.negate();
    }
}
