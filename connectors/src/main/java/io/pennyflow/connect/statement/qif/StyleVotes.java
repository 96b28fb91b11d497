package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts over all records of a file what its days and amounts can be. */
final class StyleVotes {
    private static final Pattern COMMA = Pattern.compile("[^,]*,\\d{1,2}|[^,]*\\.\\d{3},\\d*");
    private static final Pattern POINT = Pattern.compile("[^.]*\\.\\d{1,2}|[^.]*,\\d{3}\\.\\d*");

    private final Order dayFirst = new Order(DateOrder.DMY);
    private final Order monthFirst = new Order(DateOrder.MDY);
    private final Order yearFirst = new Order(DateOrder.YMD);
    private long dotted;
    private long dates;
    private long commas;
    private long points;

    void add(QifRecord row) {
        var day = row.get('D');
        if (!day.isEmpty()) {
            dates++;
            dotted += day.indexOf('.') > 0 ? 1 : 0;
            dayFirst.add(day);
            monthFirst.add(day);
            yearFirst.add(day);
        }
        for (var field : row.fields()) {
            if (field.charAt(0) == 'T' || field.charAt(0) == 'U' || field.charAt(0) == '$') {
                commas += COMMA.matcher(field).matches() ? 1 : 0;
                points += POINT.matcher(field).matches() ? 1 : 0;
            }
        }
    }

    /** Starts over where another account begins: its days are not those of the one before. */
    void nextAccount() {
        dayFirst.last = null;
        monthFirst.last = null;
    }

    QifStyle style() {
        return new QifStyle(order(), commas > points ? NumberFormat.COMMA : NumberFormat.POINT);
    }

    /** What reads more days; then what goes back and forth less; then who writes dots. */
    private DateOrder order() {
        if (yearFirst.days > Math.max(dayFirst.days, monthFirst.days)) {
            return DateOrder.YMD;
        }
        if (dayFirst.days != monthFirst.days) {
            return dayFirst.days > monthFirst.days ? DateOrder.DMY : DateOrder.MDY;
        }
        if (dayFirst.breaks() != monthFirst.breaks()) {
            return dayFirst.breaks() < monthFirst.breaks() ? DateOrder.DMY : DateOrder.MDY;
        }
        if (dotted * 2 > dates) {
            return DateOrder.DMY;
        }
        return dayFirst.span() * 2 < monthFirst.span() ? DateOrder.DMY : DateOrder.MDY;
    }

    /** The days as one order reads them. */
    private static final class Order {
        private final DateOrder order;
        private long days;
        private long up;
        private long down;
        private @Nullable LocalDate last;
        private long first = Long.MAX_VALUE;
        private long latest = Long.MIN_VALUE;

        private Order(DateOrder order) {
            this.order = order;
        }

        void add(String text) {
            var day = QifDate.day(text, order);
            if (day == null) {
                return;
            }
            days++;
            first = Math.min(first, day.toEpochDay());
            latest = Math.max(latest, day.toEpochDay());
            if (last != null) {
                up += day.isAfter(last) ? 1 : 0;
                down += day.isBefore(last) ? 1 : 0;
            }
            last = day;
        }

        long breaks() {
            return Math.min(up, down);
        }

        long span() {
            return days == 0 ? 0 : latest - first;
        }
    }
}
