package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells times and values that something measured from days and amounts that an account moved. */
final class Series {
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Set<String> TIME_NAMES =
            Set.of("timestamp", "time", "datetime", "date time", "time stamp");
    private static final Set<String> VALUE_NAMES = Set.of("value", "values", "reading", "y");
    private static final Set<Role> BARE =
            Set.of(Role.BOOKED_ON, Role.VALUE_ON, Role.TRANSACTION_ON, Role.AMOUNT);
    private static final int ROWS_MIN = 10;

    private Series() {}

    /** Nothing but times and numbers, called so or at equal distances. */
    static boolean is(Layout layout, Found found) {
        var day = found.roles().get(Role.BOOKED_ON);
        var amount = found.roles().get(Role.AMOUNT);
        if (day == null
                || amount == null
                || layout.width() != 2
                || layout.rows().size() < ROWS_MIN
                || !BARE.containsAll(found.roles().keySet())) {
            return false;
        }
        var times = layout.rows().stream().map(it -> it.get(day)).toList();
        return times.stream().allMatch(it -> TIME.matcher(it).find())
                && (isCalledSo(layout.header(), day, amount) || isRegular(times));
    }

    private static boolean isCalledSo(List<String> header, int day, int amount) {
        return header.size() == 2
                && TIME_NAMES.contains(Text.folded(header.get(day)).replace('_', ' '))
                && VALUE_NAMES.contains(Text.folded(header.get(amount)));
    }

    /** Whether most follow the one before after the same time; nobody pays like that. */
    private static boolean isRegular(List<String> times) {
        var steps = new HashMap<Long, Integer>();
        for (var at = 1; at < times.size(); at++) {
            var step = seconds(times.get(at)) - seconds(times.get(at - 1));
            steps.merge(Math.floorMod(step, Duration.ofDays(1).toSeconds()), 1, Integer::sum);
        }
        steps.remove(0L); // Banks that know no time write midnight.
        return steps.values().stream().anyMatch(it -> it * 2 > times.size());
    }

    private static long seconds(String time) {
        var found = TIME.matcher(time);
        if (!found.find()) {
            return 0;
        }
        return Stream.of(found.group(1), found.group(2), found.group(3))
                .mapToLong(it -> it == null ? 0 : Long.parseLong(it))
                .reduce(0, (sum, next) -> sum * 60 + next);
    }
}
