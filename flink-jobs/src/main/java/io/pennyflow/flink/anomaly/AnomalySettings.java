package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.anomaly.household.AlertBudget;
import java.io.Serializable;
import java.time.Duration;

/**
 * How much of a household is judged, how often, and how much is said.
 *
 * @param paymentsMax how many of a household's latest payments are judged and learned from: some
 *     years of a family, and what is usual is what was usual lately
 * @param alertsPerMonth how many payments of a month are told at most, the likeliest
 * @param scoreMin how likely one has to deserve a look
 * @param quiet how long nothing of a household has to change before it is judged anew
 * @param delayMax how long a household that keeps changing waits at most
 * @param importChanges changes in one go from which on it is an import, of which the whole history
 *     is judged: not every second, then. So it is with changes that were made before the job
 *     started
 * @param importQuiet without a change, after which an import is judged
 * @param importDelayMax how long an import waits at most
 */
public record AnomalySettings(
        int paymentsMax,
        int alertsPerMonth,
        double scoreMin,
        Duration quiet,
        Duration delayMax,
        int importChanges,
        Duration importQuiet,
        Duration importDelayMax)
        implements Serializable {

    public static final AnomalySettings DEFAULTS =
            new AnomalySettings(
                    5_000,
                    AlertBudget.DEFAULT.perMonth(),
                    AlertBudget.DEFAULT.scoreMin(),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(1),
                    2_000,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10));

    public AnomalySettings {
        require(paymentsMax > 0, "paymentsMax is above 0");
        require(!quiet.isNegative() && quiet.compareTo(delayMax) <= 0, "quiet is above delayMax");
        require(quiet.compareTo(importQuiet) <= 0, "quiet is above importQuiet");
        require(delayMax.compareTo(importDelayMax) <= 0, "delayMax is above importDelayMax");
        require(importChanges > 0, "importChanges is above 0");
    }

    AlertBudget budget() {
        return new AlertBudget(alertsPerMonth, scoreMin);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Settings of anomalies: " + what + ".");
        }
    }
}
