package io.pennyflow.schemas.wire;

import java.util.List;

/**
 * What Avro may believe of a length that a record states about itself. It allocates before it
 * reads, so that a few hostile bytes would take two gigabytes; no record of ours is larger than a
 * broker takes.
 */
final class DecoderLimits {
    /** Characters of a text, bytes, or items of a list. */
    private static final int LONGEST = 16 << 20;

    private static final List<String> PROPERTIES =
            List.of(
                    "org.apache.avro.limits.string.maxLength",
                    "org.apache.avro.limits.bytes.maxLength",
                    "org.apache.avro.limits.collectionItems.maxLength");

    private DecoderLimits() {}

    /** Takes effect when it runs before the first decoder; a limit that somebody set stays. */
    static void apply() {
        for (var property : PROPERTIES) {
            if (System.getProperty(property) == null) {
                System.setProperty(property, Integer.toString(LONGEST));
            }
        }
    }
}
