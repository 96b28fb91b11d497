package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.importing.Imported.Consequence;
import io.pennyflow.streams.rules.importing.Imported.Remark;
import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.reading.RuleReader;
import io.pennyflow.streams.rules.reading.RuleReading;
import io.pennyflow.streams.rules.reading.RuleWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One rule of another product while it becomes one of ours. */
final class Translation {
    private final String id;
    private final String name;
    private final boolean all;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private boolean lacksCondition;
    private boolean enabled = true;
    private Rule.Stop stop = Rule.Stop.NOTHING;

    /** All of its conditions must hold, or one of them. */
    Translation(String id, String name, boolean all) {
        this.id = id;
        this.name =
                name.isBlank()
                        ? id
                        : name.substring(0, Math.min(Limits.NAME_LENGTH_MAX, name.length()));
        this.all = all;
    }

    void condition(String piece, Said<Condition> said) {
        said.value().ifPresent(conditions::add);
        if (said.value().isEmpty()) {
            // Without one of several that must all hold, the rule would apply to far more.
            lacksCondition |= all;
            switchOff(piece, said.reason());
        } else if (said.reason() != null) {
            remark(Consequence.SAID_OTHERWISE, piece, said.reason());
        }
    }

    void action(String piece, Said<Action> said) {
        said.value().ifPresent(actions::add);
        if (said.value().isEmpty()) {
            switchOff(piece, said.reason());
        } else if (said.reason() != null) {
            remark(Consequence.SAID_OTHERWISE, piece, said.reason());
        }
    }

    /** It was off there too. */
    void disable() {
        enabled = false;
    }

    void stop(Rule.Stop what) {
        stop = what;
    }

    void switchOff(String piece, @Nullable String reason) {
        enabled = false;
        remark(Consequence.SWITCHED_OFF, piece, String.valueOf(reason));
    }

    void remark(Consequence consequence, String piece, String reason) {
        remarks.add(new Remark(name, consequence, piece, reason));
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Empty when nothing useful is left of it; the remarks say why. */
    Optional<Rule> rule() {
        if (conditions.isEmpty() || lacksCondition) {
            return leftOut("It would apply to other transactions without that condition.");
        }
        if (actions.isEmpty() && stop == Rule.Stop.NOTHING) {
            return leftOut("None of its actions can be said here.");
        }
        var when = joined();
        var rule = new Rule(id, name, enabled, null, null, when, actions, stop);
        return accepted(rule);
    }

    private Condition joined() {
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        return all ? new Condition.And(conditions) : new Condition.Or(conditions);
    }

    /** Nothing is imported that a person could not have written here. */
    private Optional<Rule> accepted(Rule rule) {
        var reading = RuleReader.ofTaxonomy().readRule(RuleWriter.write(rule));
        if (reading instanceof RuleReading.Refused<Rule> refused) {
            var fault = refused.faults().get(0);
            return leftOut(fault.problem() + " " + fault.remedy());
        }
        return Optional.of(rule);
    }

    private Optional<Rule> leftOut(String reason) {
        remarks.replaceAll(
                it -> new Remark(it.rule(), Consequence.LEFT_OUT, it.piece(), it.reason()));
        remark(Consequence.LEFT_OUT, name, reason);
        return Optional.empty();
    }

    /** As many characters of an id as fit. */
    static String id(String text) {
        return text.substring(0, Math.min(Limits.ID_LENGTH_MAX, text.length()));
    }
}
