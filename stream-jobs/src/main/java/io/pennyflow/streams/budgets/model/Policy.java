package io.pennyflow.streams.budgets.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of an envelope at the end of a month. Money never disappears: what leaves the
 * envelope is to be assigned again, or is the reserve's.
 */
public record Policy(Surplus surplus, Deficit deficit) {
    /** What most people want: what is left stays, what is missing is made up for. */
    public static final Policy USUAL = new Policy(Surplus.KEEP, Deficit.POOL);

    /** Nothing ever leaves it: so it is with the reserve. */
    public static final Policy KEEP = new Policy(Surplus.KEEP, Deficit.KEEP);

    /** What is left at the end of a month. */
    public enum Surplus {
        /** Stays in the envelope. */
        KEEP,
        /** Is to be assigned anew. */
        POOL,
        /** Is put aside, into the reserve; the envelope begins at nothing. */
        RESET;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Surplus> of(String text) {
            return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
        }
    }

    /** What was overspent by the end of a month. */
    public enum Deficit {
        /** Is taken from what the envelope gets next. */
        KEEP,
        /** Is taken from what is to be assigned. */
        POOL,
        /** Is the reserve's to bear; neither the envelope nor what is to be assigned feels it. */
        FORGIVE;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Deficit> of(String text) {
            return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
        }
    }

    /** Where what an envelope has at the end of a month goes. */
    public Carry carry(BigDecimal available) {
        var zero = Amounts.ZERO;
        return switch (placeOf(available)) {
            case ENVELOPE -> new Carry(available, zero, zero);
            case TO_ASSIGN -> new Carry(zero, available, zero);
            case RESERVE -> new Carry(zero, zero, available);
        };
    }

    private Place placeOf(BigDecimal available) {
        if (available.signum() < 0) {
            return switch (deficit) {
                case KEEP -> Place.ENVELOPE;
                case POOL -> Place.TO_ASSIGN;
                case FORGIVE -> Place.RESERVE;
            };
        }
        return switch (surplus) {
            case KEEP -> Place.ENVELOPE;
            case POOL -> Place.TO_ASSIGN;
            case RESET -> Place.RESERVE;
        };
    }

    private enum Place {
        ENVELOPE,
        TO_ASSIGN,
        RESERVE
    }

    /** The three add up to what was there. */
    public record Carry(BigDecimal kept, BigDecimal pooled, BigDecimal reserved) {}
}
