package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.evaluation.Effects.By;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tags of a transaction while rules add and remove some; case does not tell two apart. */
final class TagChanges {
    private final Changes changes;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Map<String, By<Boolean>> decisions = new HashMap<>();
    private @Nullable Rule last;

    TagChanges(List<String> before, Changes changes) {
        this.changes = changes;
        before.forEach(it -> tags.put(key(it), it));
    }

    void add(List<String> added, Rule rule) {
        for (var tag : added) {
            if (!tags.containsKey(key(tag)) && tags.size() >= Limits.TAGS_MAX) {
                changes.refuse(
                        rule,
                        "It has %d tags already, so \"%s\" was not added."
                                .formatted(Limits.TAGS_MAX, tag));
                continue;
            }
            decide(tag, true, rule);
            if (tags.putIfAbsent(key(tag), tag) == null) {
                last = rule;
            }
        }
    }

    void remove(List<String> removed, Rule rule) {
        for (var tag : removed) {
            decide(tag, false, rule);
            if (tags.remove(key(tag)) != null) {
                last = rule;
            }
        }
    }

    List<String> all() {
        return List.copyOf(tags.values());
    }

    /** Null when they are what they were. */
    @Nullable By<List<String>> change() {
        return last == null ? null : new By<>(all(), last);
    }

    private void decide(String tag, boolean isThere, Rule rule) {
        var before = decisions.put(key(tag), new By<>(isThere, rule));
        if (before != null && before.value() != isThere && !before.rule().id().equals(rule.id())) {
            var wanted = isThere ? "without " + tag : "with " + tag;
            var instead = isThere ? "with " + tag : "without " + tag;
            changes.conflict(new Conflict("tag", before.rule(), wanted, rule, instead));
        }
    }

    private static String key(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
