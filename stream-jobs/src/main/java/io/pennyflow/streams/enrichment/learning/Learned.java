package io.pennyflow.streams.enrichment.learning;

/**
 * What a household's own choices say of a transaction.
 *
 * @param likelihood how likely it is that they would choose this again
 * @param corrections choices they made for the same name, as far as they still count
 */
public record Learned(String category, double likelihood, int corrections) {
    /** A sentence for the person who taught it. */
    public String reason() {
        return switch (corrections) {
            case 0 -> "Learned from corrections of other names";
            case 1 -> "Learned from 1 correction";
            default -> "Learned from " + corrections + " corrections";
        };
    }
}
