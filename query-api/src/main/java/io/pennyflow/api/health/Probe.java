package io.pennyflow.api.health;

import io.pennyflow.api.health.Health.Part;

/** Asks one part how it does. */
interface Probe {
    String part();

    /** What it says, for a person; throws when it does not answer. */
    Finding ask() throws Exception;

    /**
     * One probe as a part of the answer; a part that throws is down, with a sentence and no trace.
     */
    default Part run() {
        var from = System.nanoTime();
        try {
            var finding = ask();
            return new Part(part(), finding.status(), finding.detail(), millisSince(from));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Part(part(), Health.DOWN, "Interrupted.", millisSince(from));
        } catch (Exception e) {
            return new Part(part(), Health.DOWN, "It does not answer.", millisSince(from));
        }
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    /** How a part does, and what to say of it. */
    record Finding(String status, String detail) {
        static Finding up(String detail) {
            return new Finding(Health.UP, detail);
        }
    }
}
