package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Rule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule at its place in the order.
 *
 * @param enabled with its group
 * @param following place of the first rule that is still asked once this one applied
 */
record CompiledRule(Rule rule, boolean enabled, int following, Check check) {

    /** Without a day, only rules for any day have effect. */
    boolean isInEffect(@Nullable LocalDate day) {
        var from = rule.from();
        var until = rule.until();
        if (from == null && until == null) {
            return true;
        }
        return day != null
                && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until));
    }

    /** Fields of type text that it may change. */
    Set<Field> rewrites() {
        var fields = EnumSet.noneOf(Field.class);
        for (var action : rule.then()) {
            if (action instanceof Action.SetMerchant) {
                fields.add(Field.MERCHANT_NAME);
            } else if (action instanceof Action.SetNote
                    || action instanceof Action.ClearNote
                    || action instanceof Action.AppendNote) {
                fields.add(Field.NOTE);
            }
        }
        return fields;
    }
}
