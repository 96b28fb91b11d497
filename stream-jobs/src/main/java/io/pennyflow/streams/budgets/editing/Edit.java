package io.pennyflow.streams.budgets.editing;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.MonthStart;
import io.pennyflow.streams.budgets.model.Policy;
import io.pennyflow.streams.budgets.model.Template;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something people change about a budget, in any month of it. */
public sealed interface Edit {

    /** Puts these amounts in place of what was assigned; other envelopes stay as they are. */
    record Assign(YearMonth month, Map<String, BigDecimal> amounts) implements Edit {}

    /**
     * Moves money between envelopes.
     *
     * @param from null for what is to be assigned
     * @param to null for what is to be assigned
     */
    record Move(YearMonth month, @Nullable String from, @Nullable String to, BigDecimal amount)
            implements Edit {}

    /** Adds an envelope, or opens a closed one as if it had never been closed. */
    record Open(String category, YearMonth from, Policy policy) implements Edit {}

    /** From a month on; what was before stays as it was. */
    record Govern(String category, YearMonth from, Policy policy) implements Edit {}

    /** From a month on it is not there any more; what it has is to be assigned again. */
    record Close(String category, YearMonth from) implements Edit {}

    /** As if it had never been. */
    record Remove(String category) implements Edit {}

    /** One category became another: its envelope does, too. */
    record Merge(String category, String into) implements Edit {}

    record Automate(String category, List<Template> templates) implements Edit {}

    record Describe(String name, Budget.Kind kind, MonthStart start, Set<UUID> accounts)
            implements Edit {}

    /** Converts all amounts; each is rounded half even to what the new currency has. */
    record Convert(String currency, BigDecimal rate) implements Edit {}

    /** Makes what is assigned in a month the plan it is compared with. */
    record Plan(YearMonth month) implements Edit {}

    record Unplan(YearMonth month) implements Edit {}
}
