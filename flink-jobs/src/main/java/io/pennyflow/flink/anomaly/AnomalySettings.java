package io.pennyflow.flink.anomaly;

import java.io.Serializable;
import java.time.Duration;

/**
 * When an amount is unusual. Every threshold is a ratio or a count: none assumes what a unit of
 * money is worth.
 *
 * <p>Iglewicz and Hoaglin (How to Detect and Handle Outliers, 1993) call a robust z-score above 3.5
 * an outlier. That is for bell-shaped data judged once; amounts are skewed, a household has
 * thousands of them, and each false alarm costs trust. Hence 6, and a payment has to be nearly
 * twice the usual one as well.
 *
 * @param merchantHistoryMin earlier payments a merchant needs before it is compared with
 * @param categoryHistoryMin the same of a category, more because its merchants differ
 * @param categoryMerchantsMin how many merchants those have to be at, or the range is not one of
 *     the category
 * @param historyMax how many of the latest earlier payments a range rests on
 * @param scoreMin robust standard deviations above the median from which on an amount is unusual
 * @param ratioMin multiple of the median that an unusual amount reaches at least
 * @param marginMin multiple of the upper end of the usual range that it reaches as well: where
 *     amounts spread widely, the median alone says little
 * @param spreadFloor least MAD, as a part of the median, so that a fixed price that rises by a cent
 *     is not infinitely far from it
 * @param quiet how long nothing of a household has to change before it is judged anew
 * @param delayMax how long a household that keeps changing waits at most
 * @param importChanges changes in one go from which on it is an import, of which the whole history
 *     is judged: not every second, then
 * @param importQuiet without a change, after which an import is judged
 * @param importDelayMax how long an import waits at most
 */
public record AnomalySettings(
        int merchantHistoryMin,
        int categoryHistoryMin,
        int categoryMerchantsMin,
        int historyMax,
        double scoreMin,
        double ratioMin,
        double marginMin,
        double spreadFloor,
        Duration quiet,
        Duration delayMax,
        int importChanges,
        Duration importQuiet,
        Duration importDelayMax)
        implements Serializable {

    public static final AnomalySettings DEFAULTS =
            new AnomalySettings(
                    8,
                    20,
                    3,
                    512,
                    6.0,
                    1.8,
                    1.5,
                    0.05,
                    Duration.ofMillis(200),
                    Duration.ofSeconds(1),
                    2_000,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10));

    public AnomalySettings {
        require(merchantHistoryMin >= 3, "merchantHistoryMin is at least 3");
        require(categoryHistoryMin >= merchantHistoryMin, "a category needs more history");
        require(historyMax >= categoryHistoryMin, "historyMax is below the minimum history");
        require(scoreMin > 0 && spreadFloor > 0, "scoreMin and spreadFloor are above 0");
        require(ratioMin > 1 && marginMin >= 1, "ratioMin is above 1, marginMin at least 1");
        require(!quiet.isNegative() && quiet.compareTo(delayMax) <= 0, "quiet is above delayMax");
        require(quiet.compareTo(importQuiet) <= 0, "quiet is above importQuiet");
        require(delayMax.compareTo(importDelayMax) <= 0, "delayMax is above importDelayMax");
        require(importChanges > 0, "importChanges is above 0");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Settings of unusual amounts: " + what + ".");
        }
    }
}
