package io.pennyflow.local.eval.alerts;

import io.pennyflow.flink.anomaly.AnomalyRecords;
import io.pennyflow.flink.anomaly.AnomalySettings;
import io.pennyflow.flink.anomaly.Conclusion;
import io.pennyflow.flink.anomaly.Judgement;
import io.pennyflow.flink.anomaly.Payment;
import io.pennyflow.flink.platform.Id;
import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the anomaly job says of a household when it knows all of its payments. Each is judged by
 * those of earlier days; only how many are said in a month is decided with the whole month in view.
 */
final class Anomalies {
    private Anomalies() {}

    /** By transaction. */
    static Map<UUID, Anomaly> of(List<EnrichedTransaction> transactions) {
        var payments = transactions.stream().flatMap(it -> Payment.of(it).stream()).toList();
        var conclusions = Judgement.of(payments, List.of(), AnomalySettings.DEFAULTS);
        var anomalies = new HashMap<UUID, Anomaly>();
        for (var transaction : transactions) {
            var conclusion = conclusions.get(Id.of(transaction.getTransactionId()));
            if (conclusion != null) {
                Payment.of(transaction)
                        .map(it -> valueOf(transaction, it, conclusion))
                        .ifPresent(it -> anomalies.put(it.getTransactionId(), it));
            }
        }
        return anomalies;
    }

    private static Anomaly valueOf(
            EnrichedTransaction transaction, Payment payment, Conclusion conclusion) {
        return AnomalyRecords.valueOf(transaction.getTenantId(), payment, conclusion);
    }
}
