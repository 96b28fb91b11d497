package io.pennyflow.streams.budgets.templates;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Need;
import io.pennyflow.streams.budgets.model.Template;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much may be in an envelope.
 *
 * @param limit in this month
 * @param hold whether what is above it stays
 * @param refill whether it is filled up to that
 */
record Cap(BigDecimal limit, boolean hold, boolean refill) {

    /** Null when nothing limits it; the lowest when several do. */
    static @Nullable Cap of(List<Template> templates, Situation situation) {
        Cap lowest = null;
        for (var template : templates) {
            if (template.need() instanceof Need.UpTo upTo && template.isFor(situation.month())) {
                var cap = new Cap(limit(upTo, situation), upTo.hold(), upTo.refill());
                lowest = lowest == null || cap.limit.compareTo(lowest.limit) < 0 ? cap : lowest;
            }
        }
        return lowest;
    }

    /** The most that can be assigned; below zero where more is there than may be. */
    BigDecimal room(BigDecimal carried) {
        var room = limit.subtract(carried);
        return hold ? room.max(Amounts.ZERO) : room;
    }

    private static BigDecimal limit(Need.UpTo upTo, Situation situation) {
        var start = situation.budget().start();
        var first = start.firstDay(situation.month());
        var last = start.lastDay(situation.month());
        var starting = upTo.starting();
        var times =
                switch (upTo.per()) {
                    case MONTH -> 1;
                    case DAY -> ChronoUnit.DAYS.between(first, last) + 1;
                    case WEEK ->
                            Wants.times(
                                    new Need.Every(
                                            upTo.limit(),
                                            1,
                                            Need.Unit.WEEK,
                                            starting == null ? first : starting),
                                    first,
                                    last);
                };
        return upTo.limit().multiply(BigDecimal.valueOf(times));
    }
}
