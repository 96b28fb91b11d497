package io.pennyflow.connect.statement.ofx;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a statement tells money in and out by the amounts' signs, as OFX has it, or, as some
 * banks do, by the types alone: then no amount is negative though there are debits, or every debit
 * is positive and every credit negative. One row that OFX would write so is enough to believe
 * signs.
 */
final class TypeSigns {
    private static final Set<String> DEBITS =
            Set.of("DEBIT", "CHECK", "FEE", "SRVCHG", "DIRECTDEBIT");
    private static final Set<String> CREDITS = Set.of("CREDIT", "DEP", "DIRECTDEP");

    /** Out unless the sign says otherwise. */
    private static final Set<String> MOSTLY_DEBITS =
            Set.of("PAYMENT", "POS", "ATM", "CASH", "REPEATPMT");

    /** A single positive debit is a correction. */
    private static final int DEBITS_LEAST = 2;

    private long debits;
    private long credits;
    private long negative;
    private long negativeDebits;
    private long positiveCredits;

    void take(String type, @Nullable BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return;
        }
        var upper = type.toUpperCase(Locale.ROOT);
        var isNegative = amount.signum() < 0;
        negative += isNegative ? 1 : 0;
        if (DEBITS.contains(upper)) {
            debits++;
            negativeDebits += isNegative ? 1 : 0;
        } else if (CREDITS.contains(upper)) {
            credits++;
            positiveCredits += isNegative ? 0 : 1;
        }
    }

    boolean areInTypes() {
        return debits >= DEBITS_LEAST
                && credits > 0
                && negativeDebits == 0
                && (negative == 0 || (positiveCredits == 0 && negative == credits));
    }

    /** The amount with the sign that its type gives it, where types do. */
    BigDecimal signed(String type, BigDecimal amount) {
        if (!areInTypes()) {
            return amount;
        }
        var upper = type.toUpperCase(Locale.ROOT);
        if (DEBITS.contains(upper) || (negative == 0 && MOSTLY_DEBITS.contains(upper))) {
            return amount.abs().negate();
        }
        return CREDITS.contains(upper) ? amount.abs() : amount;
    }
}
