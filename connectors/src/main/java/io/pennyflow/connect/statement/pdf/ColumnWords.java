package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.csv.HeaderWords;
import io.pennyflow.connect.statement.csv.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What columns are called on paper: as in files, and in the words of {@code columns.txt}. */
final class ColumnWords {
    private static final Map<String, Role> PRINTED = read();

    private ColumnWords() {}

    /** Whether some column has exactly this name. */
    static boolean knows(String name) {
        return PRINTED.containsKey(HeaderWords.name(name)) || HeaderWords.knows(name);
    }

    /** How well the name stands for the role; 0 not at all. */
    static int score(String name, Role role) {
        return PRINTED.get(HeaderWords.name(name)) == role
                ? HeaderWords.EXACT
                : HeaderWords.score(name, role);
    }

    private static Map<String, Role> read() {
        var file = Objects.requireNonNull(ColumnWords.class.getResourceAsStream("columns.txt"));
        try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var words = new HashMap<String, Role>();
            in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(line -> add(Role.valueOf(line[0]), line[1], words));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Role role, String names, Map<String, Role> words) {
        for (var name : names.split(",", -1)) {
            words.put(HeaderWords.name(name), role);
        }
    }
}
