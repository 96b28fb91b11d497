package io.pennyflow.local.stack;

/** Why the stack does not start, as one sentence that says how to mend it. */
public final class CannotStart extends RuntimeException {
    /** What the process exits with: a fault of the machine, not of the call. */
    public static final int EXIT_CODE = 3;

    public CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
