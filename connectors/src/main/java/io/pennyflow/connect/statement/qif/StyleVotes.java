package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.NumberFormat;
import java.util.regex.Pattern;

/** Counts over all records of a file what its days and amounts can be. */
final class StyleVotes {
    private static final Pattern COMMA = Pattern.compile("[^,]*,\\d{1,2}|[^,]*\\.\\d{3},\\d*");
    private static final Pattern POINT = Pattern.compile("[^.]*\\.\\d{1,2}|[^.]*,\\d{3}\\.\\d*");

    /** Letters and currencies that files of a country where the month comes first rarely hold. */
    private static final Pattern ABROAD =
            Pattern.compile("[\\u00c0-\\u024f\\u0370-\\u05ff\\u20ac\\u00a3]|\\b(?:EUR|GBP|AUD)\\b");

    private final DayVotes days = new DayVotes();
    private boolean abroad;
    private long commas;
    private long points;

    void add(QifRecord row) {
        var day = row.get('D');
        if (!day.isEmpty()) {
            days.add(day);
        }
        for (var field : row.fields()) {
            switch (field.charAt(0)) {
                case 'T', 'U', '$' -> {
                    commas += COMMA.matcher(field).matches() ? 1 : 0;
                    points += POINT.matcher(field).matches() ? 1 : 0;
                }
                case 'P', 'M', 'L', 'S' -> abroad = abroad || ABROAD.matcher(field).find();
                default -> {
                    // Says nothing of how the file is written.
                }
            }
        }
    }

    /** Starts over where another account begins: its days are not those of the one before. */
    void nextAccount() {
        days.nextAccount();
    }

    QifStyle style() {
        var numbers = commas > points ? NumberFormat.COMMA : NumberFormat.POINT;
        var order = days.order(commas > points, abroad);
        return new QifStyle(order.dates(), numbers, order.assumed());
    }
}
