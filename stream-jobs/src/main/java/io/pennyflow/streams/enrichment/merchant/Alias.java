package io.pennyflow.streams.enrichment.merchant;

import java.util.List;

/**
 * One name of a brand.
 *
 * @param isAnywhere whether it counts in the middle of a text, too: a common word does not
 */
record Alias(List<String> words, Brand brand, boolean isAnywhere) {
    boolean isAt(Words text, int from, int until) {
        if (until - from != words.size()) {
            return false;
        }
        for (var i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(text.folded().get(from + i))) {
                return false;
            }
        }
        return true;
    }
}
