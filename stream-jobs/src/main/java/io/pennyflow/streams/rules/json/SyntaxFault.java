package io.pennyflow.streams.rules.json;

/** The text is no JSON from here on. */
final class SyntaxFault extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Pointer place;
    private final String problem;
    private final String remedy;

    SyntaxFault(Pointer place, String problem, String remedy) {
        super(problem, null, false, false);
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
    }

    Pointer place() {
        return place;
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }
}
