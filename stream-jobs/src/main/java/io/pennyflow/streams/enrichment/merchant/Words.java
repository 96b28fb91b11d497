package io.pennyflow.streams.enrichment.merchant;

import io.pennyflow.streams.platform.text.Folding;
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
        folded.add(Folding.fold(word));
    }
}
