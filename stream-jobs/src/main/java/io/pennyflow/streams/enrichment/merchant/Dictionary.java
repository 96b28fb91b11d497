package io.pennyflow.streams.enrichment.merchant;

import java.util.Collection;
import java.util.Optional;

/** Finds brands in a text by every name they are known by. */
final class Dictionary {
    /** Words of a text that a name may begin at; what comes behind is a place or a reference. */
    static final int STARTS_MAX = 12;

    private final AliasTable aliases = new AliasTable();

    Dictionary(Collection<Alias> names) {
        names.forEach(aliases::put);
    }

    /** The longest name in the text, of several the first; a name may begin with a number. */
    Optional<Found> find(Words words, int start) {
        var first = start > 0 && isShortNumber(words.folded().get(start - 1)) ? start - 1 : start;
        Alias best = null;
        var bestAt = 0;
        var last = Math.min(words.size(), first + STARTS_MAX);
        for (var from = first; from < last; from++) {
            var hash = 0L;
            var until = Math.min(words.size(), from + aliases.longest());
            for (var at = from; at < until; at++) {
                hash = AliasTable.next(hash, words.folded().get(at));
                var alias = aliases.get(hash, words, from, at + 1);
                if (alias != null
                        && (from <= start || alias.isAnywhere())
                        && (best == null || alias.words().size() > best.words().size())) {
                    best = alias;
                    bestAt = from;
                }
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Found(best.brand(), bestAt <= start, best.words().size()));
    }

    private static boolean isShortNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    /** A brand in a text, whether the text begins with it, and by how many words. */
    record Found(Brand brand, boolean isFirst, int words) {}
}
