package io.pennyflow.connect.statement.ofx;

/**
 * A tag or the text between two.
 *
 * @param text the name of a tag in upper case, or the text with its entities resolved, trimmed
 */
record OfxToken(Type type, String text, int line) {
    enum Type {
        OPEN,
        CLOSE,
        TEXT,
        END
    }

    boolean is(Type wanted, String name) {
        return type == wanted && text.equals(name);
    }
}
