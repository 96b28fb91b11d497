package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Classes;
import io.pennyflow.streams.enrichment.merchant.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that banks use for what money is for, as we wrote them down for each language: a category
 * in brackets, then phrases.
 */
final class Vocabulary {
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl");

    private final List<List<Phrase>> byCategory = new ArrayList<>();

    private Vocabulary() {
        Classes.DETAILED.forEach(it -> byCategory.add(new ArrayList<>()));
    }

    static Vocabulary read() {
        var vocabulary = new Vocabulary();
        for (var language : LANGUAGES) {
            vocabulary.add(language, Lines.of(Classes.class, "vocabulary/" + language + ".txt"));
        }
        return vocabulary;
    }

    List<Phrase> of(int category) {
        return byCategory.get(category);
    }

    private void add(String language, List<String> lines) {
        var category = 0;
        for (var line : lines) {
            if (line.charAt(0) == '[') {
                category = Classes.detailed(line.substring(1, line.length() - 1));
            } else {
                for (var phrase : line.split(",", -1)) {
                    byCategory.get(category).add(new Phrase(phrase.strip(), language));
                }
            }
        }
    }

    /** Words of one language. */
    record Phrase(String text, String language) {}
}
