package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.csv.HeaderWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What statements say beside their rows, in the languages of {@code phrases.txt}. */
enum Phrases {
    OPENING,
    CLOSING,
    SKIP,
    CARD,
    INFLOWS,
    OUTFLOWS,
    PERIOD,
    ACCOUNT;

    private static final Map<Phrases, List<String>> WORDS = read();
    private static final Map<Phrases, List<String>> PADDED = padded();

    /** Whether the text holds one of the phrases, as whole words. */
    boolean isIn(String text) {
        var name = ' ' + HeaderWords.name(text) + ' ';
        var padded = Objects.requireNonNull(PADDED.get(this));
        return padded.stream().anyMatch(name::contains);
    }

    /** Whether the text begins with one. */
    boolean begins(String text) {
        var name = HeaderWords.name(text) + ' ';
        return words().stream().anyMatch(words -> name.startsWith(words + ' '));
    }

    /** Whether the text is one and nothing else. */
    boolean is(String text) {
        return words().contains(HeaderWords.name(text));
    }

    private List<String> words() {
        return Objects.requireNonNull(WORDS.get(this));
    }

    private static Map<Phrases, List<String>> padded() {
        var padded = new EnumMap<Phrases, List<String>>(WORDS);
        padded.replaceAll((kind, words) -> words.stream().map(word -> ' ' + word + ' ').toList());
        return padded;
    }

    private static Map<Phrases, List<String>> read() {
        var words = new EnumMap<Phrases, List<String>>(Phrases.class);
        var file = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.txt"));
        try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void add(String line, Map<Phrases, List<String>> words) {
        var colon = line.indexOf(':');
        var list =
                words.computeIfAbsent(valueOf(line.substring(0, colon)), kind -> new ArrayList<>());
        for (var phrase : line.substring(colon + 1).split(",", -1)) {
            list.add(phrase.trim());
        }
    }
}
