package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.anomaly.household.Answer;
import io.pennyflow.flink.platform.Id;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person said of a payment that was found odd. */
public record Told(Id transaction, Answer.Said said) {

    /** Empty for what people say of other things. */
    static Optional<Answer.Said> said(String kind) {
        return Arrays.stream(Answer.Said.values()).filter(it -> word(it).equals(kind)).findFirst();
    }

    /** As records spell it, such as {@code not-mine}. */
    static String word(Answer.Said said) {
        return said.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Answer toAnswer() {
        return new Answer(transaction.toUuid().toString(), said);
    }
}
