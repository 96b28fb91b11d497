package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Well-known merchants by every name banks print for them. {@code merchants.txt} has a category in
 * brackets, then its merchants, {@code Name: alias, alias}; a name or alias with {@code ^} in front
 * is a common word and counts only at the beginning of a text.
 */
final class Dictionary {
    static final String RESOURCE = "merchants.txt";

    private static final char COMMON_WORD = '^';

    private final Map<String, Alias> aliases = new HashMap<>();
    private int longest = 1;

    private Dictionary() {}

    static Dictionary read() {
        return of(Lines.of(RESOURCE));
    }

    static Dictionary of(List<String> lines) {
        var dictionary = new Dictionary();
        var category = "";
        for (var line : lines) {
            if (line.charAt(0) == '[') {
                category = category(line);
            } else {
                dictionary.add(line, category);
            }
        }
        return dictionary;
    }

    /** The longest name in the text, of several the first; a name may begin with a number. */
    Optional<Found> find(Words words, int start) {
        var first = start > 0 && isShortNumber(words.folded().get(start - 1)) ? start - 1 : start;
        for (var length = Math.min(longest, words.size()); length > 0; length--) {
            for (var from = first; from + length <= words.size(); from++) {
                var alias = aliases.get(words.joined(from, from + length));
                if (alias != null && (from <= start || !alias.isCommonWord())) {
                    return Optional.of(new Found(alias.entry(), from <= start));
                }
            }
        }
        return Optional.empty();
    }

    int size() {
        return (int) aliases.values().stream().map(Alias::entry).distinct().count();
    }

    private void add(String line, String category) {
        var colon = line.indexOf(':');
        var name = colon < 0 ? line : line.substring(0, colon);
        var isCommonWord = name.charAt(0) == COMMON_WORD;
        var plain = isCommonWord ? name.substring(1).strip() : name.strip();
        var entry = new Entry(Words.key(plain), plain, category);
        put(plain, isCommonWord, entry);
        if (colon >= 0) {
            for (var alias : line.substring(colon + 1).split(",", -1)) {
                var text = alias.strip();
                var common = text.charAt(0) == COMMON_WORD;
                put(common ? text.substring(1) : text, common, entry);
            }
        }
    }

    private void put(String text, boolean isCommonWord, Entry entry) {
        var key = Words.key(text);
        var other = aliases.putIfAbsent(key, new Alias(entry, isCommonWord));
        if (other != null && !other.entry().equals(entry)) {
            throw new IllegalStateException(
                    "'%s' names both %s and %s."
                            .formatted(text, other.entry().name(), entry.name()));
        }
        longest = Math.max(longest, (int) key.chars().filter(it -> it == ' ').count() + 1);
    }

    private static boolean isShortNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private static String category(String line) {
        var category = line.substring(1, line.length() - 1);
        if (!Taxonomy.contains(category)) {
            throw new IllegalStateException(category + " is no category of the taxonomy.");
        }
        return category;
    }

    /** A merchant: its key, the name to show, what is bought there. */
    record Entry(String key, String name, String category) {}

    /** A merchant in a text, and whether the text begins with it. */
    record Found(Entry entry, boolean isFirst) {}

    private record Alias(Entry entry, boolean isCommonWord) {}
}
