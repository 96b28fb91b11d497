package io.pennyflow.flink.anomaly.household;

/**
 * The usual amounts that a spend was compared with, a tenth left out at each end.
 *
 * @param of whose they are: a merchant, a category or an account; empty when there were none
 * @param count how many they are
 */
public record UsualRange(String of, long low, long high, int count) {
    static final UsualRange NONE = new UsualRange("", 0, 0, 0);
}
