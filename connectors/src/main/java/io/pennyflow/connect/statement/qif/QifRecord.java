package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of one record in file order, each with its letter in front.
 *
 * @param line the first one's
 */
record QifRecord(int line, List<String> fields) {
    /** Of one record: the most a program writes is some hundred splits. */
    static final int FIELDS = 2_000;

    /** Of one record's characters. */
    static final int CHARACTERS = 2 * Limits.LINE_CHARACTERS;

    QifRecord(int line) {
        this(line, new ArrayList<>());
    }

    /** The first value under a letter before the splits; empty when there is none. */
    String get(char letter) {
        for (var field : fields) {
            if (field.charAt(0) == letter) {
                return field.substring(1).trim();
            }
            if (field.charAt(0) == 'S') {
                break;
            }
        }
        return "";
    }

    String content() {
        var text = String.join("\n", fields);
        return text.substring(0, Math.min(text.length(), Limits.CONTENT_CHARACTERS));
    }
}
