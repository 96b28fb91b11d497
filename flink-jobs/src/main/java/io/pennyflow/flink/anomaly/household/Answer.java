package io.pennyflow.flink.anomaly.household;

/** What a person said of an alert, by the spend it was about. */
public record Answer(String spend, Said said) {

    /** The three things there are to say. */
    public enum Said {
        /** It is as it should be, and so is its like. */
        EXPECTED,
        /** Nobody of the household paid that. */
        NOT_MINE,
        /** It is right, and says nothing about what is usual. */
        ONE_OFF
    }
}
