package io.pennyflow.connect.statement.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words on one baseline, from left to right.
 *
 * @param number counted through the document, from 1
 * @param y of the baseline, from the top of the page
 */
record Line(int number, int page, float y, float height, List<Word> words) {

    String text() {
        return text(0, words.size());
    }

    /** The words from one index up to another, with single blanks between. */
    String text(int from, int to) {
        return words.subList(from, Math.max(from, to)).stream()
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The blank between a word and the one before it. */
    float gapBefore(int index) {
        return index == 0 ? Float.MAX_VALUE : word(index).x() - word(index - 1).right();
    }

    boolean isRightBelow(Line above) {
        return page == above.page && y - above.y < 3.5f * Math.max(height, above.height);
    }
}
