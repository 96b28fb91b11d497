package io.pennyflow.connect.statement.csv;

import org.jspecify.annotations.Nullable;

/** The one value of a column, as long as there is only one. */
final class OneValue {
    private @Nullable String value;
    private boolean several;

    void add(String next) {
        if (next.isEmpty() || several || next.equals(value)) {
            return;
        }
        several = value != null;
        value = next;
    }

    boolean isSeveral() {
        return several;
    }

    @Nullable String value() {
        return several ? null : value;
    }
}
