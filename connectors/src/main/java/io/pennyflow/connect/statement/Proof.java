package io.pennyflow.connect.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a statement agrees with itself: opening balance and all entries make the closing balance.
 *
 * @param difference closing balance less what it should be; zero when balanced, null when unproven
 * @param line of the first row whose running balance does not follow from the row before; null when
 *     none is known
 */
public record Proof(Verdict verdict, @Nullable BigDecimal difference, @Nullable Integer line) {
    /** The statement lacks one of the balances. */
    public static final Proof UNPROVEN = new Proof(Verdict.UNPROVEN, null, null);

    /** What came out. */
    public enum Verdict {
        BALANCED,
        DIFFERENT,
        UNPROVEN
    }

    /** Null when unproven. */
    public @Nullable Boolean balanced() {
        return verdict == Verdict.UNPROVEN ? null : verdict == Verdict.BALANCED;
    }
}
