package io.pennyflow.flink.anomaly.household;

import java.util.List;

/**
 * Something to look at.
 *
 * @param about the spend it is about; for a bill that did not come, the last one that did
 * @param day of the epoch on which it could be said
 * @param score between 0 and 1: how likely it deserves a look
 * @param reasons sentences for a person, the weightiest first
 * @param evidence the figures in them
 */
public record Alert(
        Kind kind, String about, int day, double score, List<String> reasons, Evidence evidence) {

    /** What there is to look at. */
    public enum Kind {
        SPEND,
        MISSED_BILL,
        SMALL_CHARGES,
        CATEGORY_MONTH
    }
}
