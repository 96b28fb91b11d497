package io.pennyflow.streams.rules.json;

import org.jspecify.annotations.Nullable;

/** A place in a JSON document; its text is a JSON pointer (RFC 6901). */
public record Pointer(@Nullable Pointer parent, String step) {
    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    public Pointer at(String member) {
        return new Pointer(this, member);
    }

    public Pointer at(int item) {
        return at(Integer.toString(item));
    }

    @Override
    public String toString() {
        var steps = new StringBuilder();
        for (var place = this; place.parent != null; place = place.parent) {
            steps.insert(0, "/" + place.step.replace("~", "~0").replace("/", "~1"));
        }
        return steps.toString();
    }
}
