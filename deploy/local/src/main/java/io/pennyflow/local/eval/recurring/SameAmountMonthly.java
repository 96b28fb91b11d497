package io.pennyflow.local.eval.recurring;

import io.pennyflow.streams.recurring.Dealings;
import io.pennyflow.streams.recurring.detection.Occurrence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A baseline: the very same amount, a month apart, give or take three days. What is in one series
 * is in no other, and the next one comes a month after the last.
 */
final class SameAmountMonthly implements Finder {
    private static final int DAYS_OFF = 3;

    @Override
    public List<Found> find(Dealings dealings) {
        var rest = new ArrayList<>(dealings.occurrences());
        rest.sort(Occurrence.IN_TIME);
        var found = new ArrayList<Found>();
        while (!rest.isEmpty()) {
            var chain = chain(rest);
            rest.removeAll(chain);
            if (chain.size() > 1) {
                var last = chain.get(chain.size() - 1).on();
                found.add(
                        new Found(chain.stream().map(Occurrence::id).toList(), last.plusMonths(1)));
            }
        }
        return found;
    }

    private static List<Occurrence> chain(List<Occurrence> rest) {
        var chain = new ArrayList<Occurrence>();
        for (var it : rest) {
            if (chain.isEmpty() || follows(chain.get(chain.size() - 1), it)) {
                chain.add(it);
            }
        }
        return chain;
    }

    private static boolean follows(Occurrence last, Occurrence it) {
        return it.amount().compareTo(last.amount()) == 0
                && daysApart(last.on().plusMonths(1), it.on()) <= DAYS_OFF;
    }

    private static long daysApart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
