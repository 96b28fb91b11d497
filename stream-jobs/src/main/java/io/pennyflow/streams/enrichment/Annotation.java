package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a transaction besides its category.
 *
 * @param parts none when it is whole
 */
record Annotation(List<String> tags, @Nullable String note, boolean excluded, List<Part> parts) {

    /** What is said of a transaction of which nothing is said. */
    static final Annotation NONE = new Annotation(List.of(), null, false, List.of());

    Annotation {
        tags = List.copyOf(tags);
        parts = List.copyOf(parts);
    }

    /**
     * A part with a category of its own.
     *
     * @param amount in the transaction's currency, scale 4
     */
    record Part(String category, BigDecimal amount) {}

    boolean isNothing() {
        return tags.isEmpty() && note == null && !excluded && parts.isEmpty();
    }

    void writeTo(WireBuffer out) {
        out.putLong(tags.size());
        tags.forEach(out::putString);
        out.putLong(note == null ? 0 : 1).putString(note == null ? "" : note);
        out.putLong(excluded ? 1 : 0).putLong(parts.size());
        parts.forEach(it -> out.putString(it.category()).putDecimal(it.amount()));
    }

    static Annotation stored(WireCursor in) {
        var tags = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            tags.add(in.readString());
        }
        var hasNote = in.readInt() == 1;
        var note = in.readString();
        var excluded = in.readInt() == 1;
        var parts = new ArrayList<Part>();
        for (var left = in.readInt(); left > 0; left--) {
            parts.add(new Part(in.readString(), in.readDecimal(Rate.MONEY_SCALE)));
        }
        return new Annotation(tags, hasNote ? note : null, excluded, parts);
    }
}
