package io.pennyflow.flink.anomaly;

/** What an amount is compared with. */
public enum Basis {
    MERCHANT("merchant"),
    CATEGORY("category");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** As the schema of anomalies spells it. */
    String word() {
        return word;
    }
}
