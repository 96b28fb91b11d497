package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Window;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums and counts over the days before a transaction and its own. */
public interface Windows {
    /** Knows no other transaction: what asks for a window does not hold. */
    Windows NONE =
            new Windows() {
                @Override
                public @Nullable BigDecimal sum(Subject transaction, Window window) {
                    return null;
                }

                @Override
                public @Nullable BigDecimal count(Subject transaction, Window window) {
                    return null;
                }
            };

    /** In the base currency, this transaction among them; null when it cannot be told. */
    @Nullable BigDecimal sum(Subject transaction, Window window);

    @Nullable BigDecimal count(Subject transaction, Window window);
}
