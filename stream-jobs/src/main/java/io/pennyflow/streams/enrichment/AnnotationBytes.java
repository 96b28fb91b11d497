package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.WireBuffer;
import java.util.List;

/** The end of an enriched record: what people said of it besides its category. */
final class AnnotationBytes {
    private AnnotationBytes() {}

    static void put(WireBuffer out, Shown shown, Pricing.Priced price) {
        var said = shown.annotation();
        putTags(out, said.tags());
        EnrichedBytes.putOrNull(out, said.note());
        out.raw((byte) (said.excluded() ? 1 : 0));
        putSplit(out, Split.of(said.parts(), shown.facts().amount(), price));
    }

    private static void putTags(WireBuffer out, List<String> tags) {
        if (!tags.isEmpty()) {
            out.putLong(tags.size());
            tags.forEach(out::putString);
        }
        out.putLong(0);
    }

    private static void putSplit(WireBuffer out, Split split) {
        if (!split.shares().isEmpty()) {
            out.putLong(split.shares().size());
            for (var share : split.shares()) {
                out.putString(share.category())
                        .putDecimal(share.amount())
                        .putDecimal(share.baseAmount());
            }
        }
        out.putLong(0);
        var difference = split.difference();
        if (difference == null) {
            out.putLong(0);
        } else {
            out.putLong(1).putDecimal(difference);
        }
    }
}
