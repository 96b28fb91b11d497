package io.pennyflow.api.annotation;

import io.pennyflow.api.platform.ValidationFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Tags that come and go. Not the whole list, so that two people who tag at once both keep theirs.
 */
record TagChange(@Nullable List<String> add, @Nullable List<String> remove) {
    /** Tags of one transaction. */
    static final int MOST = 20;

    /** Characters of one tag. */
    static final int LENGTH_MOST = 40;

    /** Tags that one request may name. */
    private static final int NAMED_MOST = 100;

    /**
     * The tags to add, as they are written; throws {@link ValidationFailed} for one that is none.
     */
    List<String> added() {
        return named("add", add);
    }

    /**
     * @param spelling how the household writes a tag already
     */
    List<String> applyTo(List<String> tags, UnaryOperator<String> spelling) {
        var gone = named("remove", remove).stream().map(TagChange::folded).toList();
        var next = new ArrayList<>(tags);
        next.removeIf(it -> gone.contains(folded(it)));
        for (var tag : added()) {
            if (next.stream().noneMatch(it -> folded(it).equals(folded(tag)))) {
                next.add(spelling.apply(tag));
            }
        }
        if (next.size() > MOST) {
            throw new ValidationFailed("add", "A transaction has at most 20 tags.");
        }
        return next;
    }

    static String folded(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }

    private static List<String> named(String field, @Nullable List<String> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > NAMED_MOST) {
            throw new ValidationFailed(field, field + " names more than 100 tags.");
        }
        return given.stream().map(it -> tag(field, it)).toList();
    }

    private static String tag(String field, @Nullable String given) {
        var tag = given == null ? "" : given.strip().replaceAll("\\s+", " ");
        if (tag.isEmpty()
                || tag.codePointCount(0, tag.length()) > LENGTH_MOST
                || tag.chars().anyMatch(Character::isISOControl)) {
            throw new ValidationFailed(field, "A tag has 1 to 40 characters.");
        }
        return tag;
    }
}
