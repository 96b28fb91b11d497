package io.pennyflow.streams.enrichment.learning;

import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.NameWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is learned from and asked about: a transaction in the contexts it stands in, from the widest
 * (any of this size) to the narrowest (this very text and size).
 *
 * @param wide contexts that each word narrows on its own
 * @param words the text's words, each a context beside the others
 * @param narrow contexts of which each lies within the one before
 * @param whole from here on, the narrow ones are of the same name, not of one that begins alike
 * @param day in days since 1970: what was taught long ago counts less
 */
public record Lesson(List<Long> wide, List<Long> words, List<Long> narrow, int whole, int day) {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The hint is what the model thinks, when it is asked. */
    public static Lesson of(Evidence evidence, @Nullable String hint, int day) {
        var text = NameWords.of(evidence.description(), evidence.counterparty()).folded();
        var way = evidence.inflow() ? "in " : "out ";
        var size = evidence.size() * 2 + (evidence.inflow() ? 1 : 0);
        var wide = new ArrayList<>(List.of(key("all", ""), key("size", "" + size)));
        if (hint != null) {
            wide.add(key("hint", hint));
        }
        var words = new LinkedHashSet<Long>();
        text.forEach(word -> words.add(key("word", word)));
        var narrow = new LinkedHashSet<Long>();
        for (var length : new int[] {1, 2, text.size()}) {
            addBoth(narrow, "name", way + begin(text, length), size);
        }
        addBoth(narrow, "text", way + written(evidence), size);
        var all = List.copyOf(narrow);
        // Without a word, all that is named alike is the text itself.
        var same =
                text.isEmpty()
                        ? key("text", way + written(evidence))
                        : key("name", way + begin(text, text.size()));
        return new Lesson(wide, List.copyOf(words), all, all.indexOf(same), day);
    }

    /** The same of another day. */
    public Lesson on(int other) {
        return new Lesson(wide, words, narrow, whole, other);
    }

    private static void addBoth(LinkedHashSet<Long> narrow, String kind, String value, int size) {
        narrow.add(key(kind, value));
        narrow.add(key(kind + " of size", value + '|' + size));
    }

    private static String begin(List<String> words, int length) {
        return String.join(" ", words.subList(0, Math.min(length, words.size())));
    }

    private static String written(Evidence evidence) {
        var counterparty = evidence.counterparty();
        return counterparty == null
                ? evidence.description()
                : counterparty + '\n' + evidence.description();
    }

    private static long key(String kind, String value) {
        var hash = 1125899906842597L + kind.hashCode();
        for (var i = 0; i < value.length(); i++) {
            hash = 31 * hash + value.charAt(i);
        }
        return (hash ^ (hash >>> 29)) * SPREAD;
    }
}
