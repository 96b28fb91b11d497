package io.pennyflow.streams.alerts.drafts;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.budgets.v1.EnvelopeStatus;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How an envelope stands, and what people call it. */
public final class Envelopes {
    /** From this part of what was there to spend on, an envelope is nearly empty. */
    private static final BigDecimal NEAR = new BigDecimal("0.9");

    private static final String RESERVE = "RESERVE";

    private Envelopes() {}

    /** Nobody spends from the reserve. */
    public static boolean isWatched(EnvelopeStatus envelope) {
        return !envelope.getCategory().equals(RESERVE);
    }

    /** What was there to spend on. */
    public static BigDecimal there(EnvelopeStatus envelope) {
        return envelope.getCarried().add(envelope.getAssigned());
    }

    /** As a positive amount. */
    public static BigDecimal spent(EnvelopeStatus envelope) {
        return envelope.getActivity().negate();
    }

    /** Near or exceeded. What is spent to the last cent was planned so: rent is. */
    public static Optional<AlertKind> state(EnvelopeStatus envelope) {
        var left = envelope.getAvailable();
        if (left.signum() < 0) {
            return Optional.of(AlertKind.BUDGET_EXCEEDED);
        }
        return left.signum() > 0 && spent(envelope).compareTo(there(envelope).multiply(NEAR)) >= 0
                ? Optional.of(AlertKind.BUDGET_NEAR)
                : Optional.empty();
    }

    /** Such as Groceries; what people call their own categories is not known here. */
    public static String words(String category) {
        if (Taxonomy.isOwn(category)) {
            return "One of your categories";
        }
        var primary = Taxonomy.primaryOf(category);
        var rest =
                category.length() > primary.length() && category.startsWith(primary)
                        ? category.substring(primary.length() + 1)
                        : category;
        return rest.charAt(0) + rest.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
