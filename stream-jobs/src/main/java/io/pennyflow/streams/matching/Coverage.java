package io.pennyflow.streams.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which days of an account each batch states in full. A day that a batch covers without naming a
 * row of it says that the bank changed the row's id or took it back. A batch that states only what
 * is new covers nothing and has no period here.
 */
public final class Coverage {
    private final Map<UUID, Period> periods;

    private Coverage(Map<UUID, Period> periods) {
        this.periods = periods;
    }

    public static Coverage of(Map<UUID, Period> periods) {
        return new Coverage(Map.copyOf(periods));
    }

    /** From the first to the last day each batch has a row on, as far as these rows tell. */
    public static Coverage derivedFrom(Collection<Posting> postings) {
        var periods = new HashMap<UUID, Period>();
        for (var posting : postings) {
            var day = posting.bookedOn();
            for (var batch : posting.batches()) {
                periods.merge(batch, new Period(day, day), (known, same) -> known.with(day));
            }
        }
        return new Coverage(periods);
    }

    boolean covers(Collection<UUID> batches, LocalDate day) {
        return coversWell(batches, day, 0);
    }

    boolean coversWell(UUID batch, int day, int margin) {
        var period = periods.get(batch);
        return period != null && period.coversWell(LocalDate.ofEpochDay(day), margin);
    }

    boolean coversWell(Collection<UUID> batches, LocalDate day, int margin) {
        for (var batch : batches) {
            var period = periods.get(batch);
            if (period != null && period.coversWell(day, margin)) {
                return true;
            }
        }
        return false;
    }
}
