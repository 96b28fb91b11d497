package io.pennyflow.streams.matching;

import java.util.List;
import java.util.UUID;

/**
 * Two rows and what they are to one another. Of a transfer, kept is the side that pays.
 *
 * @param score how sure, from 0 to 1
 * @param reasons sentences a person reads, the strongest first
 */
public record Match(UUID kept, UUID absorbed, Kind kind, double score, List<String> reasons) {
    /** What follows from a match. */
    public enum Kind {
        /** The bank gave it another id, or a file and a connection both tell of it. */
        SAME,
        /** Pending became posted, or a person's own entry came from the bank. */
        MERGED,
        /** A person must say; nothing is merged until then. */
        REVIEW,
        /** One account pays another of the same household. */
        TRANSFER
    }

    public Match {
        reasons = List.copyOf(reasons);
    }
}
