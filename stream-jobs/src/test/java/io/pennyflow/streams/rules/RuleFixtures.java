package io.pennyflow.streams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.json.Fault;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.model.RuleGroup;
import io.pennyflow.streams.rules.reading.RuleReader;
import io.pennyflow.streams.rules.reading.RuleReading;
import java.util.List;

/** Rules as people write them; single quotes stand for double ones. */
public final class RuleFixtures {
    private RuleFixtures() {}

    /** A rule of this name and id. */
    public static Rule rule(String name, String when, String then) {
        return rule(name, when, then, "");
    }

    /** Beside the rest, members such as {@code ,'stop':'all'}. */
    public static Rule rule(String name, String when, String then, String more) {
        return accepted(json(name, when, then, more));
    }

    public static String json(String name, String when, String then, String more) {
        return "{'id':'%s','name':'%s','when':%s,'then':[%s]%s}"
                .formatted(name, name, when, then, more)
                .replace('\'', '"');
    }

    public static Rule accepted(String json) {
        var reading = RuleReader.ofTaxonomy().readRule(json);
        assertThat(reading).as(json).isInstanceOf(RuleReading.Accepted.class);
        return ((RuleReading.Accepted<Rule>) reading).value();
    }

    /** All that is wrong with a condition. */
    public static List<Fault> faultsOf(String when) {
        return faults(json("r", when, "{'action':'clear-note'}", ""));
    }

    public static List<Fault> faults(String json) {
        var reading = RuleReader.ofTaxonomy().readRule(json);
        assertThat(reading).isInstanceOf(RuleReading.Refused.class);
        return ((RuleReading.Refused<Rule>) reading).faults();
    }

    public static RuleBook book(Rule... rules) {
        return new RuleBook(List.of(new RuleGroup("group", "Group", true, List.of(rules))));
    }
}
