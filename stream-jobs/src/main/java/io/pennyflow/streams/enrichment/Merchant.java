package io.pennyflow.streams.enrichment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the other side, as far as the description tells.
 *
 * @param id the same for the same key, in every household
 * @param name as a person would say it
 * @param score how sure the match is, 0 to 1
 * @param category what is bought there, when the dictionary knows
 */
record Merchant(
        @Nullable UUID id,
        @Nullable String name,
        Match match,
        double score,
        @Nullable String category) {

    static final Merchant NONE = new Merchant(null, null, Match.NONE, 0, null);

    /** How it was found, as the contract names it. */
    enum Match {
        DICTIONARY("dictionary"),
        CLEANED("cleaned"),
        NONE("none");

        private final String text;

        Match(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
