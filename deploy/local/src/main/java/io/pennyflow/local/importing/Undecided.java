package io.pennyflow.local.importing;

/** A file leaves something open that nobody said; the message says what, and which call says it. */
public final class Undecided extends RuntimeException {
    Undecided(String sentence) {
        super(sentence);
    }
}
