package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell what a payment is for, in English, German, French, Spanish, Dutch and Italian.
 * {@code keywords.txt} has a category in brackets, with + or - behind it when it is for money that
 * comes in or goes out only, then phrases; one that ends in {@code *} is the beginning of a word.
 */
final class Keywords {
    static final String RESOURCE = "keywords.txt";

    private static final int PREFIX_MIN = 4;

    private final Map<String, Map<Boolean, String>> phrases = new HashMap<>();
    private final Map<String, Map<Boolean, String>> beginnings = new HashMap<>();
    private int longest = 1;

    private Keywords() {}

    static Keywords read() {
        return of(Lines.of(RESOURCE));
    }

    static Keywords of(List<String> lines) {
        var keywords = new Keywords();
        var heading = "";
        for (var line : lines) {
            if (line.charAt(0) == '[') {
                heading = line.substring(1, line.length() - 1);
            } else {
                for (var phrase : line.split(",", -1)) {
                    keywords.add(heading, phrase.strip());
                }
            }
        }
        return keywords;
    }

    /** The longest phrase that fits, of several the first. */
    Optional<Found> find(Words words, boolean inflow) {
        for (var length = Math.min(longest, words.size()); length > 0; length--) {
            for (var from = 0; from + length <= words.size(); from++) {
                var phrase = words.joined(from, from + length);
                var category = phrases.getOrDefault(phrase, Map.of()).get(inflow);
                if (category != null) {
                    return Optional.of(new Found(category, phrase));
                }
            }
        }
        return words.folded().stream()
                .flatMap(word -> beginning(word, inflow).stream())
                .findFirst();
    }

    private Optional<Found> beginning(String word, boolean inflow) {
        for (var length = word.length(); length >= PREFIX_MIN; length--) {
            var category = beginnings.getOrDefault(word.substring(0, length), Map.of()).get(inflow);
            if (category != null) {
                return Optional.of(new Found(category, word));
            }
        }
        return Optional.empty();
    }

    private void add(String heading, String phrase) {
        var sign = heading.charAt(heading.length() - 1);
        var isSigned = sign == '+' || sign == '-';
        var category = isSigned ? heading.substring(0, heading.length() - 1) : heading;
        if (!Taxonomy.contains(category)) {
            throw new IllegalStateException(category + " is no category of the taxonomy.");
        }
        var isBeginning = phrase.endsWith("*");
        var key = Words.key(phrase);
        var bySign =
                (isBeginning ? beginnings : phrases).computeIfAbsent(key, it -> new HashMap<>());
        for (var inflow : new boolean[] {true, false}) {
            if (!isSigned || inflow == (sign == '+')) {
                require(bySign.putIfAbsent(inflow, category), category, phrase);
            }
        }
        longest = Math.max(longest, (int) key.chars().filter(it -> it == ' ').count() + 1);
    }

    private static void require(@Nullable String known, String category, String phrase) {
        if (known != null && !known.equals(category)) {
            throw new IllegalStateException(
                    "'%s' means both %s and %s.".formatted(phrase, known, category));
        }
    }

    /** What a phrase of the text means. */
    record Found(String category, String phrase) {}
}
