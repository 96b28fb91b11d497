package io.pennyflow.connect.statement;

/** Tells a bank's id that comes again from one the bank used for another row. */
final class ProviderIds {
    private final OccurrenceCount first = new OccurrenceCount();
    // Only of ids used for several rows, which few banks do: not a slot for every row.
    private final OccurrenceCount reused = new OccurrenceCount();

    /** Which of the different rows under this id has this content, from 1. */
    int use(long id, long content) {
        var fingerprint = fingerprint(content);
        var known = first.get(id);
        if (known == 0) {
            first.put(id, fingerprint);
            return 1;
        }
        return known == fingerprint ? 1 : useOfReused(id, content);
    }

    private int useOfReused(long id, long content) {
        var row = Long.rotateLeft(id, 17) ^ content;
        var use = reused.get(row);
        if (use == 0) {
            use = reused.next(id) + 1;
            reused.put(row, use);
        }
        return use;
    }

    private static int fingerprint(long content) {
        var folded = (int) (content ^ (content >>> 32));
        return folded == 0 ? 1 : folded;
    }
}
