package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.csv.HeaderWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one bank's statements, from {@code layouts.txt}. It counts only where the paper
 * itself is silent, so that a wrong guess about the bank changes nothing that is printed.
 *
 * @param words by any of which it is known
 * @param card whether it bills a card
 */
record Layout(String name, List<String> words, DateOrder dates, String currency, boolean card) {
    private static final List<Layout> ALL = read();

    /** The layout of the document, or null when it is none that is known. */
    static @Nullable Layout of(List<Line> lines) {
        for (var line : lines) {
            var text = ' ' + HeaderWords.name(line.text()) + ' ';
            for (var layout : ALL) {
                if (layout.words.stream().anyMatch(text::contains)) {
                    return layout;
                }
            }
        }
        return null;
    }

    private static List<Layout> read() {
        var file = Objects.requireNonNull(Layout.class.getResourceAsStream("layouts.txt"));
        try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split("\\|", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Layout of(String[] parts) {
        var words = List.of(parts[1].split(";", -1)).stream();
        return new Layout(
                parts[0].trim(),
                words.map(word -> ' ' + word.trim() + ' ').toList(),
                DateOrder.valueOf(parts[2].trim()),
                parts[3].trim(),
                parts[4].trim().equals("card"));
    }
}
