package io.pennyflow.streams.platform.text;

/**
 * Lower case without accents, so that texts of banks and of people compare: umlauts as German banks
 * write them (ae for ä), no apostrophes.
 */
public final class Folding {
    /** Letters that one letter becomes at most. */
    public static final int GROWTH_MAX = 2;

    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿßœæ";
    private static final String[] PLAIN =
            "a a a a ae a c e e e e i i i i n o o o o oe o u u u ue y y ss oe ae".split(" ", -1);

    private Folding() {}

    public static String fold(String text) {
        var folded = new char[text.length() * GROWTH_MAX];
        var length = 0;
        for (var at = 0; at < text.length(); at++) {
            length = put(text.charAt(at), folded, length);
        }
        return new String(folded, 0, length);
    }

    /** Appends a character as it is compared, none for an apostrophe; returns the new length. */
    public static int put(char written, char[] folded, int length) {
        var character = Character.toLowerCase(written);
        if (character == '\'' || character == '’') {
            return length;
        }
        var accented = character < 128 ? -1 : ACCENTED.indexOf(character);
        if (accented < 0) {
            folded[length] = character;
            return length + 1;
        }
        var plain = PLAIN[accented];
        plain.getChars(0, plain.length(), folded, length);
        return length + plain.length();
    }
}
