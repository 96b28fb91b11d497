package io.pennyflow.streams.budgets.editing;

import io.pennyflow.streams.budgets.model.Need;
import io.pennyflow.streams.budgets.model.Template;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Templates in another currency. */
final class Converted {
    private Converted() {}

    static Template of(Template template, UnaryOperator<BigDecimal> change) {
        return new Template(
                of(template.need(), change),
                template.priority(),
                template.from(),
                template.until());
    }

    private static Need of(Need need, UnaryOperator<BigDecimal> change) {
        if (need instanceof Need.Fixed it) {
            return new Need.Fixed(change.apply(it.amount()));
        } else if (need instanceof Need.ByDate it) {
            var amount = change.apply(it.amount());
            return new Need.ByDate(amount, it.by(), it.everyMonths(), it.spendFrom());
        } else if (need instanceof Need.Every it) {
            return new Need.Every(change.apply(it.amount()), it.count(), it.unit(), it.starting());
        } else if (need instanceof Need.UpTo it) {
            return new Need.UpTo(
                    change.apply(it.limit()), it.per(), it.starting(), it.hold(), it.refill());
        } else if (need instanceof Need.Goal it) {
            return new Need.Goal(change.apply(it.amount()));
        } else if (need instanceof Need.Average it) {
            return new Need.Average(it.months(), of(it.adjustment(), change));
        } else if (need instanceof Need.FromBill it) {
            return new Need.FromBill(it.bill(), it.full(), of(it.adjustment(), change));
        }
        return need;
    }

    private static Need.@Nullable Adjustment of(
            Need.@Nullable Adjustment adjustment, UnaryOperator<BigDecimal> change) {
        return adjustment == null || adjustment.isPercent()
                ? adjustment
                : new Need.Adjustment(change.apply(adjustment.value()), false);
    }
}
