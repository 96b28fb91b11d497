package io.pennyflow.streams.enrichment.learning;

import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a household taught, and what follows from it as of any moment. What is not taught any
 * more leaves no trace: the layer is a function of the lessons there are. One thread's own.
 *
 * <p>Cheap for who asks in the order of time; looking back means to learn again from the start.
 */
public final class Experience {
    private static final UUID FIRST = new UUID(Long.MIN_VALUE, Long.MIN_VALUE);

    private final TreeMap<Moment, Taught> lessons = new TreeMap<>();
    private PersonalLayer layer = new PersonalLayer();
    private @Nullable Moment learned;

    /**
     * When a lesson was given, and by which transaction.
     *
     * @param at in milliseconds since 1970
     */
    public record Moment(long at, UUID by) implements Comparable<Moment> {
        private static final Comparator<Moment> IN_TIME =
                Comparator.comparingLong(Moment::at).thenComparing(Moment::by);

        @Override
        public int compareTo(Moment other) {
            return IN_TIME.compare(this, other);
        }
    }

    /** A lesson, and the category that was chosen. */
    public record Taught(Lesson lesson, String category) {}

    public void put(Moment moment, Taught taught) {
        lessons.put(moment, taught);
        unlearnFrom(moment);
    }

    public void remove(Moment moment) {
        lessons.remove(moment);
        unlearnFrom(moment);
    }

    public boolean isEmpty() {
        return lessons.isEmpty();
    }

    /** By what was taught before that moment, in milliseconds since 1970. */
    public Optional<Learned> guess(Lesson asked, long asOf) {
        bringTo(new Moment(asOf, FIRST));
        return layer.guess(asked);
    }

    private void bringTo(Moment end) {
        unlearnFrom(end);
        var rest = learned == null ? lessons : lessons.tailMap(learned, false);
        for (var next : rest.headMap(end, false).entrySet()) {
            layer.learn(next.getValue().lesson(), next.getValue().category());
            learned = next.getKey();
        }
    }

    private void unlearnFrom(Moment moment) {
        if (learned != null && learned.compareTo(moment) >= 0) {
            layer = new PersonalLayer();
            learned = null;
        }
    }
}
