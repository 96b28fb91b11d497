package io.pennyflow.streams.budgets.importing;

/** A line means nothing here. */
final class NotSaid extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;

    NotSaid(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
