package io.pennyflow.streams.enrichment.merchant;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that merchant and category follow from: equal evidence, equal conclusion.
 *
 * @param description what the bank wrote
 * @param counterparty who was paid or who paid, as the source names them
 * @param mcc merchant category code, four digits
 * @param inflow whether money came in
 * @param size how much, see {@link AmountSize}
 */
public record Evidence(
        String description,
        @Nullable String counterparty,
        @Nullable String mcc,
        boolean inflow,
        int size) {
    /** Knuth's multiplicative hashing: 2 to the 32nd by the golden ratio. */
    private static final int SPREAD = 0x9E3779B1;

    Evidence withDescription(String other) {
        return new Evidence(other, counterparty, mcc, inflow, size);
    }

    // A record's own go through method handles, which only the optimizing compiler makes fast.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence that
                && inflow == that.inflow
                && size == that.size
                && description.equals(that.description)
                && Objects.equals(counterparty, that.counterparty)
                && Objects.equals(mcc, that.mcc);
    }

    @Override
    public int hashCode() {
        var mixed = description.hashCode() * 31 + Objects.hashCode(counterparty);
        mixed = (mixed * 31 + Objects.hashCode(mcc)) * 31 + size * 2 + (inflow ? 1 : 0);
        return mixed * SPREAD; // Descriptions that end in a number differ by little.
    }
}
