package io.pennyflow.streams.matching;

import java.util.Collection;
import java.util.List;

/**
 * Which rows of one account are the same transaction. The answer depends on the rows, the periods
 * and the decisions alone, never on their order.
 */
public final class DuplicateMatching {
    /** Whether two rows match depends on rows at most this many days before or after them. */
    public static final int WINDOW_DAYS = 80;

    private DuplicateMatching() {}

    /**
     * With periods derived from the window. Where the window is a part of the account, say the
     * periods of its batches instead, or its edges will be taken for theirs.
     */
    public static List<Match> of(Collection<Posting> window, Collection<Decision> decisions) {
        return of(window, decisions, Coverage.derivedFrom(window));
    }

    public static List<Match> of(
            Collection<Posting> window, Collection<Decision> decisions, Coverage coverage) {
        return List.of();
    }
}
