package io.pennyflow.streams.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which two rows of a household's accounts are one transfer. Expects rows that are no duplicates:
 * what duplicate matching absorbed is left out before.
 */
public final class TransferMatching {
    /** Whether two rows match depends on rows at most this many days before or after them. */
    public static final int WINDOW_DAYS = 40;

    private TransferMatching() {}

    public static List<Match> of(
            Collection<Posting> window, Collection<Decision> decisions, Rates rates) {
        return of(window, decisions, rates, Map.of());
    }

    /**
     * With what is known of the accounts themselves.
     *
     * @param numbers what other banks call each account of the household: IBAN, account number
     */
    public static List<Match> of(
            Collection<Posting> window,
            Collection<Decision> decisions,
            Rates rates,
            Map<UUID, Set<String>> numbers) {
        return List.of();
    }
}
