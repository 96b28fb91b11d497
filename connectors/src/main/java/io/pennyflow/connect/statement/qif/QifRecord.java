package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The fields of one record in file order, each with its letter in front.
 *
 * @param line the first one's
 */
record QifRecord(int line, List<String> fields) {
    /** Of one record: the most a program writes is some hundred splits. */
    static final int FIELDS = 2_000;

    private static final String OF_SPLITS = "DSE$%FC";

    /** Of one record's characters. */
    static final int CHARACTERS = 2 * Limits.LINE_CHARACTERS;

    QifRecord(int line) {
        this(line, new ArrayList<>());
    }

    /**
     * The first value under a letter; empty when there is none. Behind the first split only what
     * splits have not themselves.
     */
    String get(char letter) {
        var inSplit = OF_SPLITS.indexOf(letter) >= 0;
        for (var field : fields) {
            if (field.charAt(0) == letter) {
                return field.substring(1).trim();
            }
            if (inSplit && field.charAt(0) == 'S') {
                break;
            }
        }
        return "";
    }

    /** All values under a letter, for some programs write each line of a text by itself. */
    String joined(char letter) {
        return fields.stream()
                .filter(field -> field.charAt(0) == letter && field.length() > 1)
                .map(field -> field.substring(1).trim())
                .collect(Collectors.joining(" "));
    }

    String content() {
        var text = String.join("\n", fields);
        return text.substring(0, Math.min(text.length(), Limits.CONTENT_CHARACTERS));
    }
}
