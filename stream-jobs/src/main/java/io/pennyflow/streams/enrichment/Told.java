package io.pennyflow.streams.enrichment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that others said of one transaction: imports, its people, the matching. */
record Told(
        Statements statements,
        @Nullable Decision decision,
        @Nullable Deletion deletion,
        @Nullable Link link,
        @Nullable Annotation annotation) {
    static final Told NOTHING = new Told(Statements.NONE, null, null, null, null);

    /** This very object when nothing new is said. */
    @SuppressWarnings("ReferenceEquality") // Statements say by it that nothing is new.
    Told stating(Facts facts) {
        var next = statements.with(facts);
        return next == statements ? this : new Told(next, decision, deletion, link, annotation);
    }

    Told unstated() {
        return new Told(Statements.NONE, decision, deletion, link, annotation);
    }

    Told decided(@Nullable Decision next) {
        return new Told(statements, next, deletion, link, annotation);
    }

    Told deleted(@Nullable Deletion next) {
        return new Told(statements, decision, next, link, annotation);
    }

    Told linked(@Nullable Link next) {
        return new Told(statements, decision, deletion, next, annotation);
    }

    Told annotated(@Nullable Annotation next) {
        return new Told(statements, decision, deletion, link, next);
    }

    /** Whether imports alone spoke of it, and one at most. */
    boolean isPlain() {
        return statements.all().size() <= 1 && deletion == null && link == null;
    }

    /** When the oldest of the statements was made, in milliseconds since 1970. */
    long seenAt() {
        var all = statements.all();
        return all.isEmpty() ? Long.MAX_VALUE : all.get(0).observedAt();
    }

    /** Whether a person did something to it that they would miss. */
    boolean isEdited() {
        return decision != null || annotation != null;
    }

    // A record's own goes through method handles, which only the optimizing compiler makes fast.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Told that
                        && statements.all().equals(that.statements.all())
                        && Objects.equals(decision, that.decision)
                        && Objects.equals(deletion, that.deletion)
                        && Objects.equals(link, that.link)
                        && Objects.equals(annotation, that.annotation));
    }

    @Override
    public int hashCode() {
        return Objects.hash(statements.all(), decision, deletion, link, annotation);
    }

    boolean isNothing() {
        return statements.all().isEmpty() && deletion == null && link == null && !isEdited();
    }
}
