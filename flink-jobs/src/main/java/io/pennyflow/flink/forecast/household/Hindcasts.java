package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.model.PublicHolidays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would have been forecast in each of the last months, beside what came. A past month costs as
 * much as a forecast, and is asked for again every day: those of the same facts are remembered.
 */
final class Hindcasts {
    static final int MONTHS_MAX = 12;

    /** About as many as some hundred households have. */
    private static final int REMEMBERED_MAX = 20_000;

    private final Map<Fingerprint, Answer> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Fingerprint, Answer> it) {
                    return size() > REMEMBERED_MAX;
                }
            };

    /**
     * Oldest first; each was said when its month began: of a balance it is of the month's last day,
     * of a flow, where steps are months, of the month. There is none of other steps.
     */
    List<Hindcast> of(Facts facts, Period period, PublicHolidays holidays) {
        var past = new ArrayList<Hindcast>();
        if (period != Period.MONTH && !facts.isBalance()) {
            return past;
        }
        var next = Period.MONTH.start(facts.originDay().plusDays(1));
        for (var months = MONTHS_MAX; months >= 1; months--) {
            var month = next.minusMonths(months);
            var origin = Math.toIntExact(month.toEpochDay()) - 1;
            if (origin >= facts.first()) {
                add(facts, origin, period, month, holidays, past);
            }
        }
        return past;
    }

    private void add(
            Facts facts,
            int origin,
            Period period,
            LocalDate month,
            PublicHolidays holidays,
            List<Hindcast> past) {
        var next = month.plusMonths(1);
        var day = facts.isBalance() ? next.minusDays(1) : month;
        var actual =
                facts.isBalance()
                        ? facts.balance() - facts.sum(next, facts.originDay().plusDays(1))
                        : facts.sum(month, next);
        var known = facts.asOf(origin);
        var fingerprint = Fingerprint.of(known, period, actual);
        var answer = recall(fingerprint);
        if (answer == null) {
            answer = new Answer(hindcast(known, period, day, actual, holidays));
            remember(fingerprint, answer);
        }
        if (answer.month() != null) {
            past.add(answer.month());
        }
    }

    private static @Nullable Hindcast hindcast(
            Facts known, Period period, LocalDate day, double actual, PublicHolidays holidays) {
        var horizon = period == Period.DAY ? known.originDay().plusDays(1).lengthOfMonth() : 1;
        var rest = Rest.of(known, period, horizon, holidays);
        var said = rest.forecast();
        if (said == null) {
            return null;
        }
        var outcomes = Outcomes.of(known, period, rest, said);
        return new Hindcast(
                day, outcomes.said().get(horizon - 1), outcomes.past().get(horizon - 1), actual);
    }

    private synchronized @Nullable Answer recall(Fingerprint fingerprint) {
        return remembered.get(fingerprint);
    }

    private synchronized void remember(Fingerprint fingerprint, Answer answer) {
        remembered.put(fingerprint, answer);
    }

    /** Null: too little was known then. */
    private record Answer(@Nullable Hindcast month) {}
}
