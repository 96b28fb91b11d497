package io.pennyflow.streams.matching;

/** Which of the things a person can do to a row they did: either is enough to keep it. */
record Edits(boolean decided, boolean annotated) {
    static final Edits NONE = new Edits(false, false);

    private static final byte DECIDED = 1;
    private static final byte ANNOTATED = 2;

    static Edits of(byte stored) {
        return new Edits((stored & DECIDED) != 0, (stored & ANNOTATED) != 0);
    }

    Edits decided(boolean now) {
        return new Edits(now, annotated);
    }

    Edits annotated(boolean now) {
        return new Edits(decided, now);
    }

    byte toByte() {
        return (byte) ((decided ? DECIDED : 0) | (annotated ? ANNOTATED : 0));
    }
}
