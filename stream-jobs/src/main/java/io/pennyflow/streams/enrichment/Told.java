package io.pennyflow.streams.enrichment;

import org.jspecify.annotations.Nullable;

/** All that others said of one transaction: imports, its people, the matching. */
record Told(
        Statements statements,
        @Nullable Decision decision,
        @Nullable Deletion deletion,
        @Nullable Link link) {
    static final Told NOTHING = new Told(Statements.NONE, null, null, null);

    Told stating(Facts facts) {
        return new Told(statements.with(facts), decision, deletion, link);
    }

    Told unstated() {
        return new Told(Statements.NONE, decision, deletion, link);
    }

    Told decided(@Nullable Decision next) {
        return new Told(statements, next, deletion, link);
    }

    Told deleted(@Nullable Deletion next) {
        return new Told(statements, decision, next, link);
    }

    Told linked(@Nullable Link next) {
        return new Told(statements, decision, deletion, next);
    }

    /** Whether imports alone spoke of it, and one at most. */
    boolean isPlain() {
        return statements.all().size() <= 1 && deletion == null && link == null;
    }

    boolean isNothing() {
        return statements.all().isEmpty() && decision == null && deletion == null && link == null;
    }
}
