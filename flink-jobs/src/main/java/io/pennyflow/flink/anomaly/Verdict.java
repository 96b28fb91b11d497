package io.pennyflow.flink.anomaly;

/**
 * Why an amount is unusual, in figures. Amounts are positive, in ten-thousandths.
 *
 * @param basisName name of the merchant or code of the category
 * @param score robust standard deviations above the median, to two decimals
 * @param usualLow the least it was compared with, a tenth at the bottom left out
 * @param usualHigh the most, a tenth at the top left out
 * @param usual the median
 * @param history how many earlier payments that rests on
 */
public record Verdict(
        Basis basis,
        String basisName,
        double score,
        long usualLow,
        long usualHigh,
        long usual,
        int history) {}
