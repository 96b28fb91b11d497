package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.evaluation.Effects.By;
import io.pennyflow.streams.rules.evaluation.Effects.Part;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the rules so far have made of a transaction, and where they differed. */
final class Changes {
    private final Subject subject;
    private final Seen seen;
    private final TagChanges tags;
    private final List<By<String>> alerts = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private @Nullable By<String> category;
    private @Nullable By<String> merchant;
    private @Nullable By<String> note;
    private @Nullable By<Boolean> excluded;
    private @Nullable By<List<Part>> parts;

    Changes(Seen seen) {
        this.seen = seen;
        this.subject = seen.original();
        this.tags = new TagChanges(subject.texts(Field.TAGS), this);
        seen.show(this);
    }

    void category(String code, Rule rule) {
        category = decided("category", category, new By<>(code, rule), Function.identity());
    }

    void merchant(String name, Rule rule) {
        merchant = decided("merchant", merchant, new By<>(name, rule), Function.identity());
        seen.forget(Field.MERCHANT_NAME);
    }

    /** An empty one takes it away. */
    void note(String text, Rule rule) {
        note = decided("note", note, new By<>(text, rule), Function.identity());
        seen.forget(Field.NOTE);
    }

    /** A note that keeps what was there is no conflict. */
    void longerNote(String text, Rule rule) {
        note = new By<>(text, rule);
        seen.forget(Field.NOTE);
    }

    void excluded(boolean isExcluded, Rule rule) {
        excluded = decided("excluded", excluded, new By<>(isExcluded, rule), Object::toString);
    }

    void parts(List<Part> divided, Rule rule) {
        parts = decided("split", parts, new By<>(divided, rule), Changes::shown);
    }

    void alert(String message, Rule rule) {
        alerts.add(new By<>(message, rule));
    }

    TagChanges tags() {
        return tags;
    }

    void refuse(Rule rule, String reason) {
        refusals.add(new Refusal(rule, reason));
    }

    void conflict(Conflict conflict) {
        conflicts.add(conflict);
    }

    private <T> By<T> decided(
            String what, @Nullable By<T> before, By<T> now, Function<T, String> shown) {
        if (before != null
                && !before.rule().id().equals(now.rule().id())
                && !before.value().equals(now.value())) {
            conflict(
                    new Conflict(
                            what,
                            before.rule(),
                            shown.apply(before.value()),
                            now.rule(),
                            shown.apply(now.value())));
        }
        return now;
    }

    private static String shown(List<Part> parts) {
        return String.join(
                ", ",
                parts.stream()
                        .map(it -> it.category() + " " + it.amount().toPlainString())
                        .toList());
    }

    /** As {@link Subject#text}, with what changed. */
    @Nullable String text(Field field) {
        if (field == Field.CATEGORY && category != null) {
            return category.value();
        }
        if (field == Field.CATEGORY_SOURCE && category != null) {
            return "rule";
        }
        if (field == Field.MERCHANT_NAME && merchant != null) {
            return merchant.value();
        }
        if (field == Field.NOTE && note != null) {
            return note.value();
        }
        return subject.text(field);
    }

    /** As {@link Subject#texts}, with what changed. */
    List<String> texts(Field field) {
        if (field == Field.TAGS) {
            return tags.all();
        }
        if (field == Field.SPLITS && parts != null) {
            return parts.value().stream().map(Part::category).toList();
        }
        return subject.texts(field);
    }

    /** As {@link Subject#flag}, with what changed. */
    boolean flag(Field field) {
        if (field == Field.EXCLUDED && excluded != null) {
            return excluded.value();
        }
        return subject.flag(field);
    }

    Outcome outcome(List<Hit> hits) {
        var effects = new Effects(category, merchant, tags.change(), note, excluded, parts, alerts);
        return new Outcome(hits, effects, conflicts, refusals);
    }
}
