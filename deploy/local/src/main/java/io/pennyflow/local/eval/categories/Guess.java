package io.pennyflow.local.eval.categories;

/**
 * What was said of one row before its label was seen.
 *
 * @param label empty when nothing was guessed
 * @param covered whether a person would have been told, or the guess was kept back as too unsure
 * @param why what a person would be told
 */
record Guess(String label, double probability, boolean covered, String why) {
    static final Guess NONE = new Guess("", 0, false, "nothing was learned yet");
}
