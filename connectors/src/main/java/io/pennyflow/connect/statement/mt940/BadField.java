package io.pennyflow.connect.statement.mt940;

/** A statement line that cannot be read; the message says what it is and how to fix it. */
final class BadField extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    /**
     * @param what what is wrong with the text, and how to fix it
     */
    BadField(String text, String what) {
        // Thrown once a bad row, of which a file may have a million: no stack trace.
        super("\"%s\" %s".formatted(shown(text), what), null, false, false);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
