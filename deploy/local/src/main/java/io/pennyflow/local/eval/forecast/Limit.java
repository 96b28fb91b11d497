package io.pennyflow.local.eval.forecast;

import io.pennyflow.flink.forecast.household.Facts;
import java.util.Arrays;

/** A line that an account falls below about every other time, to have overdrafts to foretell. */
final class Limit {
    private static final int STEP_DAYS = 30;

    private Limit() {}

    /** Below the balance by as much as it fell in the middle one of earlier spans; NaN: too few. */
    static double of(Facts facts, int days) {
        var flows = facts.flows();
        var spans = Math.max(0, (flows.length - days) / STEP_DAYS);
        if (spans == 0) {
            return Double.NaN;
        }
        var falls = new double[spans];
        for (var span = 0; span < spans; span++) {
            var start = flows.length - days - span * STEP_DAYS;
            var sum = 0.0;
            for (var day = start; day < start + days; day++) {
                sum += flows[day];
                falls[span] = Math.min(falls[span], sum);
            }
        }
        Arrays.sort(falls);
        return facts.balance() + falls[spans / 2];
    }
}
