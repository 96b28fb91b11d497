package io.pennyflow.streams.enrichment.merchant;

import java.util.ArrayList;
import java.util.List;

/**
 * A bank's text as words: letters and digits, folded to lower case without accents (umlauts as
 * German banks write them, ae for ä), beside how they were written.
 *
 * @param folded what is compared
 * @param written what is shown
 */
public record Words(List<String> folded, List<String> written) {
    /** Words read of one text; what comes behind is references. */
    static final int MAX = 40;

    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿßœæ";
    private static final String[] PLAIN =
            "a a a a ae a c e e e e i i i i n o o o o oe o u u u ue y y ss oe ae".split(" ", -1);

    public static Words of(String text) {
        var words = new Words(new ArrayList<>(), new ArrayList<>());
        var from = -1;
        for (var at = 0; at <= text.length() && words.folded.size() < MAX; at++) {
            var isPart = at < text.length() && isPart(text, at);
            if (isPart && from < 0) {
                from = at;
            } else if (!isPart && from >= 0) {
                words.add(text.substring(from, at));
                from = -1;
            }
        }
        return words;
    }

    /** The text as a dictionary key: words with one space between. */
    public static String key(String text) {
        return String.join(" ", of(text).folded);
    }

    public int size() {
        return folded.size();
    }

    /** An apostrophe or an ampersand inside a word belongs to it: McDonald's, H&M. */
    private static boolean isPart(String text, int at) {
        var character = text.charAt(at);
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        return (character == '\'' || character == '’' || character == '&')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private void add(String word) {
        written.add(word);
        folded.add(fold(word));
    }

    private static String fold(String word) {
        var folded = new StringBuilder(word.length() + 2);
        for (var i = 0; i < word.length(); i++) {
            var character = Character.toLowerCase(word.charAt(i));
            if (character == '\'' || character == '’') {
                continue;
            }
            var accented = character < 128 ? -1 : ACCENTED.indexOf(character);
            if (accented < 0) {
                folded.append(character);
            } else {
                folded.append(PLAIN[accented]);
            }
        }
        return folded.toString();
    }
}
