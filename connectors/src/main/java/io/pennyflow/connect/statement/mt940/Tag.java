package io.pennyflow.connect.statement.mt940;

import java.util.List;

/**
 * One field of a message.
 *
 * @param name such as {@code 61}; {@link #END} where a message ends
 * @param lines its text as it stands in the file, without the name and without blank lines
 */
record Tag(String name, int line, List<String> lines) {
    static final String END = "-";

    boolean is(String other) {
        return name.equals(other);
    }

    String first() {
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
