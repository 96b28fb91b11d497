package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules as docs/rules.md tells them, in the plainest way: one after the other, each a walk over
 * its tree. It shares no code with what it is compared with.
 */
final class NaiveInterpreter {
    private final MapSubject subject;
    private final NaiveConditions conditions;
    private final List<String> applied = new ArrayList<>();

    NaiveInterpreter(MapSubject subject) {
        this.subject = subject;
        this.conditions = new NaiveConditions(subject);
    }

    /** The ids of the rules that apply, while the subject becomes what they make of it. */
    List<String> apply(RuleBook book) {
        for (var group : book.groups()) {
            for (var rule : group.rules()) {
                if (!group.enabled()
                        || !rule.enabled()
                        || !isTime(rule)
                        || !conditions.holds(rule.when())) {
                    continue;
                }
                applied.add(rule.id());
                rule.then().forEach(this::apply);
                if (rule.stop() == Rule.Stop.ALL) {
                    return applied;
                }
                if (rule.stop() == Rule.Stop.GROUP) {
                    break;
                }
            }
        }
        return applied;
    }

    private boolean isTime(Rule rule) {
        if (rule.from() == null && rule.until() == null) {
            return true;
        }
        var day = subject.date(Field.BOOKED_ON);
        return day != null
                && (rule.from() == null || day.compareTo(rule.from()) >= 0)
                && (rule.until() == null || day.compareTo(rule.until()) <= 0);
    }

    private void apply(Action action) {
        if (action instanceof Action.SetCategory set) {
            category(set.category());
        } else if (action instanceof Action.MarkTransfer) {
            var isIn = "in".equals(conditions.code(Field.DIRECTION));
            category(isIn ? "TRANSFER_IN_ACCOUNT_TRANSFER" : "TRANSFER_OUT_ACCOUNT_TRANSFER");
        } else if (action instanceof Action.SetMerchant set) {
            subject.with(Field.MERCHANT_NAME, set.name());
        } else if (action instanceof Action.Exclude exclude) {
            subject.with(Field.EXCLUDED, exclude.excluded());
        } else if (action instanceof Action.SetNote set) {
            subject.with(Field.NOTE, set.note());
        } else if (action instanceof Action.ClearNote) {
            subject.with(Field.NOTE, "");
        } else if (action instanceof Action.AppendNote append) {
            append(append.note());
        } else if (action instanceof Action.Split split) {
            split(split);
        } else {
            tags(action);
        }
    }

    private void category(String category) {
        subject.with(Field.CATEGORY, category).with(Field.CATEGORY_SOURCE, "rule");
    }

    private void append(String line) {
        var note = subject.text(Field.NOTE);
        if (note == null || note.isBlank()) {
            subject.with(Field.NOTE, line);
        } else if (!List.of(note.split("\n", -1)).contains(line)) {
            subject.with(Field.NOTE, note + "\n" + line);
        }
    }

    /** Only which categories there are: a part of nothing is none. */
    private void split(Action.Split split) {
        var amount = subject.number(Field.AMOUNT);
        if (amount == null || amount.signum() == 0) {
            return;
        }
        var first = split.parts().get(0);
        var part =
                first.share() instanceof Action.Share.Fixed fixed
                        ? fixed.amount()
                        : amount.abs()
                                .multiply(((Action.Share.Percent) first.share()).percent())
                                .movePointLeft(2);
        var order = part.compareTo(amount.abs());
        if (order < 0) {
            subject.with(Field.SPLITS, split.parts().stream().map(Action.Part::category).toList());
        } else if (order == 0) {
            subject.with(Field.SPLITS, List.of(first.category()));
        }
    }

    private void tags(Action action) {
        var tags = new ArrayList<>(subject.texts(Field.TAGS));
        if (action instanceof Action.AddTags add) {
            for (var tag : add.tags()) {
                if (tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                    tags.add(tag);
                }
            }
        } else if (action instanceof Action.RemoveTags remove) {
            remove.tags().forEach(tag -> tags.removeIf(tag::equalsIgnoreCase));
        } else if (action instanceof Action.ClearTags) {
            tags.clear();
        }
        subject.with(Field.TAGS, List.copyOf(tags));
    }
}
