package io.pennyflow.flink.anomaly.household;

/**
 * The usual amounts that a spend was compared with, a tenth left out at each end.
 *
 * @param basis whose they are
 * @param of its name: of a merchant or a category; empty for an account and when there were none
 * @param low in ten-thousandths
 * @param high in ten-thousandths
 * @param usual the median, in ten-thousandths
 * @param count how many they are
 */
public record UsualRange(Basis basis, String of, long low, long high, long usual, int count) {
    public static final UsualRange NONE = new UsualRange(Basis.NONE, "", 0, 0, 0, 0);

    /** What a spend was compared with. */
    public enum Basis {
        MERCHANT,
        CATEGORY,
        ACCOUNT,
        NONE
    }

    /** Of logarithms of amounts. */
    static UsualRange of(Basis basis, String name, String currency, Usual logarithms) {
        return new UsualRange(
                basis,
                name,
                Units.rounded(Math.exp(logarithms.low()), currency),
                Units.rounded(Math.exp(logarithms.high()), currency),
                Units.rounded(Math.exp(logarithms.median()), currency),
                logarithms.size());
    }

    boolean isKnown() {
        return count > 0;
    }
}
