package io.pennyflow.streams.enrichment.merchant;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the other side, as far as the description tells.
 *
 * @param id the same for the same key, in every household
 * @param name as a person would say it
 * @param score how sure the match is, 0 to 1
 * @param wikidata what the world calls it, for a logo
 * @param uses what is bought there, the most usual first, when it is known
 */
public record Merchant(
        @Nullable UUID id,
        @Nullable String name,
        Match match,
        double score,
        @Nullable String wikidata,
        List<Use> uses) {

    public static final Merchant NONE = new Merchant(null, null, Match.NONE, 0, null, List.of());

    /** Whether it is a merchant that many people know, and known for something. */
    public boolean isKnown() {
        return !uses.isEmpty();
    }

    /** How sure it is that the text is about it, 0 being the surest. */
    public int sureness() {
        return score >= Merchants.AT_BEGINNING
                ? 0
                : score >= Merchants.WHOLE ? 1 : score >= Merchants.SOMEWHERE ? 2 : 3;
    }

    /** What share of a merchant's places sells what. */
    public record Use(String category, double share) {}

    /** How it was found, as the contract names it. */
    public enum Match {
        RULE("rule"),
        DICTIONARY("dictionary"),
        CLEANED("cleaned"),
        NONE("none");

        private final String text;

        Match(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
