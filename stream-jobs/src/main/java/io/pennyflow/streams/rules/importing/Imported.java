package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.model.RuleBook;
import java.util.List;

/**
 * Rules of another product in our format.
 *
 * @param remarks all that does not mean exactly what it meant there, in the order of the rules
 */
public record Imported(RuleBook book, List<Remark> remarks) {
    public Imported {
        remarks = List.copyOf(remarks);
    }

    /**
     * What a person should know of one rule.
     *
     * @param rule its name there
     * @param piece the condition or action it is about, as it stands there; the whole rule's name
     *     when it is about that
     * @param reason as a sentence
     */
    public record Remark(String rule, Consequence consequence, String piece, String reason) {}

    /** What became of a rule because of a remark. */
    public enum Consequence {
        /** It is not in the book. */
        LEFT_OUT,
        /** It is in the book without the piece, and switched off until somebody looked at it. */
        SWITCHED_OFF,
        /** It is in the book and works, and means nearly the same. */
        SAID_OTHERWISE
    }
}
