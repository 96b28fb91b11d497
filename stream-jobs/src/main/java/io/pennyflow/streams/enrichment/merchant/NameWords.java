package io.pennyflow.streams.enrichment.merchant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a transaction that say something: those of the description and of the other side,
 * without numbers, references and the address of a web page around them. Banks often write the
 * other side into the description again; what it said once is one witness, not two.
 *
 * @param folded what is compared
 * @param written what a reason quotes
 */
public record NameWords(List<String> folded, List<String> written) {
    static final int DESCRIPTION_MAX = 14;
    static final int COUNTERPARTY_MAX = 5;

    private static final List<String> WEB = List.of("www", "http", "https", "com");

    public static NameWords of(String description, @Nullable String counterparty) {
        var words = new NameWords(new ArrayList<>(), new ArrayList<>());
        var said = Set.<String>of();
        if (counterparty != null) {
            words.add(Words.of(counterparty), COUNTERPARTY_MAX, said);
            said = Set.copyOf(words.folded);
        }
        words.add(Words.of(description), words.size() + DESCRIPTION_MAX, said);
        return words;
    }

    public String word(int at) {
        return folded.get(at);
    }

    public int size() {
        return folded.size();
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }

    private void add(Words words, int max, Set<String> said) {
        for (var at = 0; at < words.size() && size() < max; at++) {
            var word = words.folded().get(at);
            if (!MerchantName.isNumber(word) && !WEB.contains(word) && !said.contains(word)) {
                folded.add(word);
                written.add(words.written().get(at));
            }
        }
    }
}
