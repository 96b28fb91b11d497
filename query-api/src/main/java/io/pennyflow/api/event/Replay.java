package io.pennyflow.api.event;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page that opens a stream goes on.
 *
 * @param after the position behind which it hears of every change
 * @param isReset whether changes before that are lost to it, so that it must ask for everything
 */
record Replay(long after, boolean isReset) {
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    /**
     * Decides by the position a page names.
     *
     * @param lastEventId what the page heard last; null or empty when it is new
     */
    static Replay of(@Nullable String lastEventId, Kept kept) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return new Replay(kept.newest(), false);
        }
        if (!POSITION.matcher(lastEventId).matches()) {
            return fromNow(kept);
        }
        var position = Long.parseLong(lastEventId);
        return kept.hasAllBehind(position) ? new Replay(position, false) : fromNow(kept);
    }

    static Replay fromNow(Kept kept) {
        return new Replay(kept.newest(), true);
    }

    /**
     * The changes that are kept, of all tenants.
     *
     * @param oldest position of the first; 1 when there are none
     * @param newest position of the last; 0 when there are none
     */
    record Kept(long oldest, long newest) {
        boolean hasAllBehind(long position) {
            return position >= oldest - 1 && position <= newest;
        }
    }
}
