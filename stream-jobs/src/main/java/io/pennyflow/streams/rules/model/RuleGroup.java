package io.pennyflow.streams.rules.model;

import java.util.List;

/** Rules that are ordered, and switched, together. */
public record RuleGroup(String id, String name, boolean enabled, List<Rule> rules) {
    public RuleGroup {
        rules = List.copyOf(rules);
    }
}
