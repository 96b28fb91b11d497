package io.pennyflow.api.anomaly;

import io.pennyflow.api.platform.ValidationFailed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person answers.
 *
 * @param said expected: it is as it should be, and so is its like. not-mine: nobody of the
 *     household paid that. one-off: it is right, and says nothing about what is usual
 */
record AnomalyAnswerWish(@Nullable String said) {
    private static final Set<String> ANSWERS = Set.of("expected", "not-mine", "one-off");

    String checked() {
        if (said == null || !ANSWERS.contains(said)) {
            throw new ValidationFailed("said", "said is expected, not-mine or one-off.");
        }
        return said;
    }
}
