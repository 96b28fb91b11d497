package io.pennyflow.flink.anomaly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a payment deserves a look, in words and figures. Amounts are in ten-thousandths, days count
 * from 1970-01-01. What a kind has no figure for is null.
 *
 * @param kind as the schema of anomalies spells it
 * @param score between 0 and 1: how likely it deserves a look
 * @param basis what it was compared with, as the schema spells it; empty without a range
 * @param basisName name of the merchant or code of the category
 * @param features what is odd about it, the weightiest first
 * @param percents how odd each of them is
 * @param everyDays how often a bill came that now did not
 * @param dueOn when it should have come
 * @param times how many charges
 * @param withinDays within how many days those came
 * @param monthSum what the category cost in its month
 * @param said what a person said to it
 */
public record Conclusion(
        String kind,
        double score,
        String basis,
        String basisName,
        long usualLow,
        long usualHigh,
        long usual,
        int history,
        List<String> reasons,
        List<String> features,
        List<Integer> percents,
        @Nullable Integer everyDays,
        @Nullable Integer dueOn,
        @Nullable Integer times,
        @Nullable Integer withinDays,
        @Nullable Long monthSum,
        @Nullable String said) {}
