package io.pennyflow.api.category;

import org.jspecify.annotations.Nullable;

/** A category that a household made for itself. */
record OwnCategory(
        String category,
        String name,
        String parent,
        @Nullable String icon,
        @Nullable String colour,
        boolean archived,
        @Nullable String mergedInto) {

    boolean isMerged() {
        return mergedInto != null;
    }
}
