package io.pennyflow.streams.budgets.templates;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an envelope would be assigned by its templates.
 *
 * @param before what is assigned to it now
 * @param after what its templates come to
 * @param wanted what they would come to if there was enough money
 * @param parts what each of them adds, in the order they took their turn
 */
public record Suggestion(
        String category, BigDecimal before, BigDecimal after, BigDecimal wanted, List<Part> parts) {

    public Suggestion {
        parts = List.copyOf(parts);
    }

    /**
     * What one template adds.
     *
     * @param template its place among those of the envelope
     * @param reason a sentence for a person
     */
    public record Part(int template, BigDecimal amount, String reason) {}
}
