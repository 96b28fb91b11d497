package io.pennyflow.streams.enrichment.learning;

import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.NameWords;
import java.math.BigDecimal;
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
 * @param day in days since 1970: what was taught long ago counts less
 */
public record Lesson(List<Long> wide, List<Long> words, List<Long> narrow, int day) {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The hint is what the model thinks, when it is asked. */
    public static Lesson of(
            String description,
            BigDecimal amount,
            @Nullable String currency,
            @Nullable String hint,
            int day) {
        var text = NameWords.of(description, null).folded();
        var size = AmountSize.of(amount, currency) * 2 + (amount.signum() > 0 ? 1 : 0);
        var wide = new ArrayList<>(List.of(key("all", ""), key("size", "" + size)));
        if (hint != null) {
            wide.add(key("hint", hint));
        }
        var words = new LinkedHashSet<Long>();
        text.forEach(word -> words.add(key("word", word)));
        var first = text.isEmpty() ? "" : text.get(0);
        var two = text.size() < 2 ? first : first + ' ' + text.get(1);
        var all = String.join(" ", text);
        var narrow = new LinkedHashSet<Long>();
        for (var name : List.of(first, two, all)) {
            narrow.add(key("name", name));
            narrow.add(key("name of size", name + '|' + size));
        }
        narrow.add(key("text", description));
        narrow.add(key("text of size", description + '|' + size));
        return new Lesson(wide, List.copyOf(words), List.copyOf(narrow), day);
    }

    private static long key(String kind, String value) {
        var hash = 1125899906842597L + kind.hashCode();
        for (var i = 0; i < value.length(); i++) {
            hash = 31 * hash + value.charAt(i);
        }
        return (hash ^ (hash >>> 29)) * SPREAD;
    }
}
