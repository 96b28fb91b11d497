package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rules being applied to one transaction, one after the other. */
final class Application {
    static final String TRANSFER_IN = "TRANSFER_IN_ACCOUNT_TRANSFER";
    static final String TRANSFER_OUT = "TRANSFER_OUT_ACCOUNT_TRANSFER";

    private final Seen seen;
    private final Changes changes;
    private final List<Hit> hits = new ArrayList<>();

    Application(Seen seen) {
        this.seen = seen;
        this.changes = new Changes(seen);
    }

    void apply(CompiledRule compiled) {
        var reasons = new ArrayList<Hit.Reason>();
        compiled.check().collectHolding(seen, reasons);
        hits.add(new Hit(compiled.rule(), reasons));
        compiled.rule().then().forEach(action -> apply(action, compiled.rule()));
    }

    Outcome outcome() {
        return changes.outcome(hits);
    }

    private void apply(Action action, Rule rule) {
        if (action instanceof Action.SetCategory set) {
            changes.category(set.category(), rule);
        } else if (action instanceof Action.SetMerchant set) {
            changes.merchant(set.name(), rule);
        } else if (action instanceof Action.Exclude exclude) {
            changes.excluded(exclude.excluded(), rule);
        } else if (action instanceof Action.Alert alert) {
            changes.alert(alert.message(), rule);
        } else if (action instanceof Action.MarkTransfer) {
            transfer(rule);
        } else if (action instanceof Action.Split split) {
            split(split, rule);
        } else {
            applyToTagsOrNote(action, rule);
        }
    }

    private void applyToTagsOrNote(Action action, Rule rule) {
        if (action instanceof Action.AddTags add) {
            changes.tags().add(add.tags(), rule);
        } else if (action instanceof Action.RemoveTags remove) {
            changes.tags().remove(remove.tags(), rule);
        } else if (action instanceof Action.ClearTags) {
            changes.tags().remove(changes.tags().all(), rule);
        } else if (action instanceof Action.SetNote set) {
            changes.note(set.note(), rule);
        } else if (action instanceof Action.ClearNote) {
            changes.note("", rule);
        } else if (action instanceof Action.AppendNote append) {
            append(append.note(), rule);
        }
    }

    /** A line that is there already is not added again: applying twice is applying once. */
    private void append(String line, Rule rule) {
        var before = Objects.requireNonNullElse(seen.text(Field.NOTE), "");
        if (("\n" + before + "\n").contains("\n" + line + "\n")) {
            return;
        }
        var text = before.isBlank() ? line : before + "\n" + line;
        if (text.length() > Limits.NOTE_LENGTH_MAX) {
            changes.refuse(rule, "The note would be too long, so nothing was added to it.");
        } else {
            changes.longerNote(text, rule);
        }
    }

    private void transfer(Rule rule) {
        var amount = seen.number(Field.AMOUNT);
        var isIn = amount != null && amount.signum() > 0;
        changes.category(isIn ? TRANSFER_IN : TRANSFER_OUT, rule);
    }

    private void split(Action.Split split, Rule rule) {
        var amount = seen.number(Field.AMOUNT);
        var currency = Objects.requireNonNullElse(seen.text(Field.CURRENCY), "");
        var parts = amount == null ? null : SplitParts.of(split, amount, currency).orElse(null);
        if (parts == null) {
            changes.refuse(rule, "The parts are more than the amount, so it was not split.");
        } else {
            changes.parts(parts, rule);
        }
    }
}
