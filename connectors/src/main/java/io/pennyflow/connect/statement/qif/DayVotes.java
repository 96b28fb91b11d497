package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.DateOrder;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides the order of a file's dates over all of them, the best evidence first: what no other
 * order can read, how the dates and the amounts are written, in which order the records follow each
 * other, the language of the words, and that days differ more than months.
 *
 * <p>Where all of that is silent the month comes first, as in Quicken, whose format this is; and
 * that it was assumed is told.
 */
final class DayVotes {
    /** So often must a file go back and forth before that says more than how a date is written. */
    private static final int CLEARLY = 3;

    private static final int DAYS_MANY = 4;

    private final Order dayFirst = new Order(DateOrder.DMY);
    private final Order monthFirst = new Order(DateOrder.MDY);
    private final Order yearFirst = new Order(DateOrder.YMD);
    private final BitSet firsts = new BitSet();
    private final BitSet seconds = new BitSet();
    private boolean told = true;
    private long dates;
    private long dotted;
    private long apostrophes;

    /**
     * @param assumed whether nothing in the file says so
     */
    record Decision(DateOrder dates, boolean assumed) {}

    void add(String text) {
        dates++;
        dotted += text.indexOf('.') > 0 ? 1 : 0;
        apostrophes += text.indexOf('\'') > 0 || text.indexOf('\u2019') > 0 ? 1 : 0;
        var one = dayFirst.add(text);
        var other = monthFirst.add(text);
        yearFirst.add(text);
        told &= one == null ? other == null : one.equals(other);
        var parts = QifDate.parts(text);
        if (parts != null && !parts.firstIsYear() && !parts.monthInWords()) {
            firsts.set(Math.min(parts.first(), 99));
            seconds.set(Math.min(parts.second(), 99));
        }
    }

    void nextAccount() {
        dayFirst.last = null;
        monthFirst.last = null;
    }

    /**
     * @param commas whether amounts have a decimal comma
     * @param abroad whether words or currencies are those of countries where the day comes first
     */
    Decision order(boolean commas, boolean abroad) {
        if (yearFirst.days > Math.max(dayFirst.days, monthFirst.days)) {
            return new Decision(DateOrder.YMD, false);
        }
        if (dayFirst.days != monthFirst.days) {
            return decided(dayFirst.days > monthFirst.days);
        }
        var further = Long.compare(dayFirst.breaks(), monthFirst.breaks());
        if (dotted * 2 > dates || commas) {
            return decided(true);
        }
        if (apostrophes * 2 > dates) {
            return decided(dayFirst.breaks() + CLEARLY <= monthFirst.breaks());
        }
        if (further != 0) {
            return decided(further < 0);
        }
        return abroad ? decided(true) : bySpread();
    }

    /** A few weeks have many days and one or two months. */
    private Decision bySpread() {
        var most = Math.max(firsts.cardinality(), seconds.cardinality());
        var least = Math.min(firsts.cardinality(), seconds.cardinality());
        return most >= DAYS_MANY && most >= 2 * least
                ? decided(firsts.cardinality() == most)
                : new Decision(DateOrder.MDY, !told);
    }

    private static Decision decided(boolean dayFirst) {
        return new Decision(dayFirst ? DateOrder.DMY : DateOrder.MDY, false);
    }

    /** The days as one order reads them. */
    private static final class Order {
        private final DateOrder order;
        private long days;
        private long up;
        private long down;
        private @Nullable LocalDate last;

        private Order(DateOrder order) {
            this.order = order;
        }

        @Nullable LocalDate add(String text) {
            var day = QifDate.day(text, order);
            if (day == null) {
                return null;
            }
            days++;
            if (last != null) {
                up += day.isAfter(last) ? 1 : 0;
                down += day.isBefore(last) ? 1 : 0;
            }
            last = day;
            return day;
        }

        /** Steps against the direction most steps take. */
        long breaks() {
            return Math.min(up, down);
        }
    }
}
