package io.pennyflow.api.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Which rules judge which transactions: those first seen from a moment on, until the next era.
 *
 * @param all in the order of time
 */
record Eras(List<Era> all) {
    static final Eras NONE = new Eras(List.of());

    /** As many as the streams take. */
    static final int MOST = 20;

    Eras {
        all = List.copyOf(all);
    }

    record Era(Instant seenFrom, String book) {}

    /** The rules people see: those for what is seen now. */
    String newest() {
        return all.isEmpty() ? RuleTexts.EMPTY : all.get(all.size() - 1).book();
    }

    /** These rules for all there is. */
    static Eras ofAll(String book) {
        return new Eras(List.of(new Era(Instant.EPOCH, book)));
    }

    /**
     * These rules for what will be seen.
     *
     * @param isSeen whether a transaction was first seen in the newest era; without one, nobody
     *     needs that era any more
     */
    Eras then(Instant now, String book, boolean isSeen) {
        var next = new ArrayList<>(all);
        if (!isSeen && !next.isEmpty()) {
            var unneeded = next.remove(next.size() - 1);
            next.add(new Era(unneeded.seenFrom(), book));
        } else {
            next.add(new Era(now, book));
        }
        return new Eras(next);
    }

    Instant newestFrom() {
        return all.isEmpty() ? Instant.EPOCH : all.get(all.size() - 1).seenFrom();
    }

    Eras map(UnaryOperator<String> change) {
        return new Eras(
                all.stream().map(it -> new Era(it.seenFrom(), change.apply(it.book()))).toList());
    }
}
