package io.pennyflow.streams.recurring.detection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the series among all that passed between an account and a counterparty: the surest first,
 * then the surest of what is left. So two fees on the same day are two series, and a subscription
 * is found among purchases.
 */
final class SeriesSearch {
    private final Group group;
    private final Nature nature;
    private final boolean[] taken;
    private final Map<Cadence, Integer> tried = new EnumMap<>(Cadence.class);

    SeriesSearch(Group group, Nature nature) {
        this.group = group;
        this.nature = nature;
        taken = new boolean[group.size()];
    }

    List<Chain> find() {
        var found = new ArrayList<Chain>();
        if (nature == Nature.CASH) {
            return found;
        }
        var rhythms = Rhythms.of(group);
        rhythms.forEach(it -> tried.merge(it.cadence(), 1, Integer::sum));
        while (found.size() < Limits.SERIES_MAX) {
            var next = best(rhythms);
            if (next == null) {
                break;
            }
            next.members().forEach(at -> taken[at] = true);
            var whole = nature.isFree() ? next : Gaps.filled(group, next, taken);
            whole.members().forEach(at -> taken[at] = true);
            found.add(whole);
        }
        return found;
    }

    private @Nullable Chain best(Iterable<Rhythm> rhythms) {
        Chain best = null;
        for (var rhythm : rhythms) {
            var search = new ChainSearch(group, rhythm, taken);
            for (var dates : DateOdds.values()) {
                for (var amounts : amountsOf(rhythm)) {
                    var chain = search.find(dates, amounts, prior(rhythm, dates, amounts));
                    if (chain.isPresent()
                            && chain.get().isAcceptable(nature)
                            && (best == null || chain.get().isBetterThan(best))) {
                        best = chain.get();
                    }
                }
            }
        }
        return best;
    }

    /** Two bills of one payee that take turns are no metered one. */
    private static List<AmountOdds> amountsOf(Rhythm rhythm) {
        return rhythm.cadence() == Cadence.SEMIMONTHLY
                ? List.of(AmountOdds.FIXED)
                : List.of(AmountOdds.FIXED, AmountOdds.METERED);
    }

    /** The more phases are tried, the less it means that one of them fits. */
    private double prior(Rhythm rhythm, DateOdds dates, AmountOdds amounts) {
        return nature.logPrior()
                + rhythm.cadence().logPrior()
                + rhythm.logPrior()
                - Math.log(tried.getOrDefault(rhythm.cadence(), 1))
                + dates.logPrior()
                + (amounts == AmountOdds.METERED ? nature.logMetered() : 0);
    }
}
