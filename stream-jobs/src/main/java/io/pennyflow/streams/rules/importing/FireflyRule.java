package io.pennyflow.streams.rules.importing;

import java.util.List;

/**
 * A rule of Firefly III, whichever way it was exported.
 *
 * @param strict all triggers must hold, otherwise one
 * @param order its place in its group
 */
record FireflyRule(
        String id,
        String title,
        String group,
        long order,
        boolean active,
        boolean strict,
        boolean stop,
        List<Part> triggers,
        List<Part> actions) {

    FireflyRule {
        triggers = List.copyOf(triggers);
        actions = List.copyOf(actions);
    }

    /**
     * A trigger or an action.
     *
     * @param negated a trigger that must not hold
     * @param stop nothing of its kind comes behind it
     */
    record Part(String type, String value, boolean active, boolean negated, boolean stop) {

        /** As it stands there. */
        String piece() {
            return (negated ? "not " : "") + type + (value.isEmpty() ? "" : ": " + value);
        }
    }
}
