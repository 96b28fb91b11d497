package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON of other products, taken as it comes: what is missing or of another kind is empty. */
record Loose(@Nullable Json json) {
    private static final int SCALE_MAX = 20;
    private static final int SHOWN_MAX = 200;

    static Loose of(Json json) {
        return new Loose(json);
    }

    Loose get(String member) {
        return json instanceof Json.Members members
                ? new Loose(members.of().get(member))
                : new Loose(null);
    }

    boolean has(String member) {
        return get(member).isThere();
    }

    boolean isThere() {
        return json != null && !(json instanceof Json.Nothing);
    }

    /** As JSON, cut to what a person reads. */
    String shown() {
        var text = json == null ? "" : JsonWriter.write(json);
        return text.substring(0, Math.min(SHOWN_MAX, text.length()));
    }

    List<Loose> items() {
        return json instanceof Json.Items items
                ? items.of().stream().map(Loose::of).toList()
                : List.of();
    }

    boolean isText() {
        return json instanceof Json.Text;
    }

    /** Of a text or number; empty for the rest. */
    String text() {
        if (json instanceof Json.Text text) {
            return text.of();
        }
        return json instanceof Json.Decimal decimal ? decimal.of().toString() : "";
    }

    /** A whole one; zero for the rest. */
    long number() {
        return wholeNumber().orElse(0L);
    }

    Optional<Long> wholeNumber() {
        if (!(json instanceof Json.Decimal it) || Math.abs((long) it.of().scale()) > SCALE_MAX) {
            return Optional.empty();
        }
        try {
            return Optional.of(it.of().longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    boolean flag(boolean otherwise) {
        return json instanceof Json.Flag flag ? flag.of() : otherwise;
    }
}
