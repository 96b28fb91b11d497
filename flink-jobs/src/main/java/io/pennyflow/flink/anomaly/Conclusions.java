package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.anomaly.household.Alert;
import io.pennyflow.flink.anomaly.household.Answer;
import io.pennyflow.flink.anomaly.household.Evidence;
import io.pennyflow.flink.anomaly.household.Evidence.Trait;
import io.pennyflow.flink.anomaly.household.Feature;
import io.pennyflow.flink.anomaly.household.UsualRange;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Alerts of a household as they are told. */
final class Conclusions {
    private Conclusions() {}

    static Conclusion of(Alert alert, Answer.@Nullable Said said) {
        var evidence = alert.evidence();
        var range = UsualRange.NONE;
        List<Trait> traits = List.of();
        if (evidence instanceof Evidence.Odd odd) {
            range = odd.range();
            traits = odd.traits();
        } else if (evidence instanceof Evidence.Month month) {
            range = month.range();
        }
        var missed = evidence instanceof Evidence.Missed it ? it : null;
        var charges = evidence instanceof Evidence.Charges it ? it : null;
        return new Conclusion(
                kind(alert.kind(), traits),
                Math.round(alert.score() * 1_000) / 1_000.0,
                range.basis() == UsualRange.Basis.NONE ? "" : word(range.basis()),
                range.of(),
                range.low(),
                range.high(),
                range.usual(),
                range.count(),
                alert.reasons(),
                traits.stream().map(it -> word(it.feature())).toList(),
                traits.stream().map(it -> (int) Math.round(100 * it.strength())).toList(),
                missed == null ? null : missed.everyDays(),
                missed == null ? null : missed.dueOn(),
                charges == null ? null : charges.times(),
                charges == null ? null : charges.days(),
                evidence instanceof Evidence.Month it ? it.sum() : null,
                said == null ? null : Told.word(said));
    }

    private static String kind(Alert.Kind kind, List<Trait> traits) {
        return switch (kind) {
            case SPEND -> traits.isEmpty() ? "unusual-amount" : kind(traits.get(0).feature());
            case MISSED_BILL, SMALL_CHARGES, CATEGORY_MONTH -> word(kind);
        };
    }

    /** A bill that is early is one that came once more; a day of the week is no kind of its own. */
    private static String kind(Feature strongest) {
        return switch (strongest) {
            case AMOUNT, WEEKDAY -> "unusual-amount";
            case DUPLICATE, TOO_EARLY -> "duplicate";
            case NEW_MERCHANT, NEW_CATEGORY -> "new-merchant";
            case FOREIGN -> "foreign";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
