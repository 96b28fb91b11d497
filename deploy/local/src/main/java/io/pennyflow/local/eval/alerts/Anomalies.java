package io.pennyflow.local.eval.alerts;

import io.pennyflow.flink.anomaly.AnomalySettings;
import io.pennyflow.flink.anomaly.Payment;
import io.pennyflow.flink.anomaly.UnusualAmounts;
import io.pennyflow.flink.anomaly.Verdict;
import io.pennyflow.flink.platform.Id;
import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What the job that looks for unusual amounts finds: each payment is judged by those of earlier
 * days alone, so that one pass over all is as good as one each day.
 */
final class Anomalies {
    private static final List<String> NOT_JUDGED =
            List.of("INCOME_", "TRANSFER_", "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT", "UNCATEGORIZED");

    private static final int SCALE = 4;

    private Anomalies() {}

    /** By transaction. */
    static Map<UUID, Anomaly> of(List<EnrichedTransaction> transactions) {
        var payments = transactions.stream().filter(Anomalies::isJudged).toList();
        var verdicts =
                UnusualAmounts.judge(
                        payments.stream().map(Anomalies::payment).toList(),
                        AnomalySettings.DEFAULTS);
        var anomalies = new HashMap<UUID, Anomaly>();
        for (var it : payments) {
            var verdict = verdicts.get(Id.of(it.getTransactionId()));
            if (verdict != null) {
                anomalies.put(it.getTransactionId(), anomaly(it, verdict));
            }
        }
        return anomalies;
    }

    private static boolean isJudged(EnrichedTransaction it) {
        return it.getAmount().signum() < 0
                && NOT_JUDGED.stream().noneMatch(it.getCategory()::startsWith);
    }

    private static Payment payment(EnrichedTransaction it) {
        return new Payment(
                Id.of(it.getTransactionId()),
                Id.of(it.getAccountId()),
                it.getMerchantId() == null ? null : Id.of(it.getMerchantId()),
                it.getMerchantName(),
                it.getCategory(),
                it.getAmount().unscaledValue().longValueExact(),
                it.getCurrency(),
                Math.toIntExact(it.getBookedOn().toEpochDay()),
                it.getObservedAt().toEpochMilli());
    }

    private static Anomaly anomaly(EnrichedTransaction it, Verdict verdict) {
        return Anomaly.newBuilder()
                .setTenantId(it.getTenantId())
                .setTransactionId(it.getTransactionId())
                .setAccountId(it.getAccountId())
                .setKind("unusual-amount")
                .setScore(verdict.score())
                .setBasis(verdict.basis().name().toLowerCase(Locale.ROOT))
                .setBasisName(verdict.basisName())
                .setAmount(it.getAmount())
                .setCurrency(it.getCurrency())
                .setUsualLow(BigDecimal.valueOf(verdict.usualLow(), SCALE))
                .setUsualHigh(BigDecimal.valueOf(verdict.usualHigh(), SCALE))
                .setUsual(BigDecimal.valueOf(verdict.usual(), SCALE))
                .setHistory(verdict.history())
                .setBookedOn(it.getBookedOn())
                .setObservedAt(it.getObservedAt())
                .setReasons(List.of())
                .setModelVersion("median-mad-1")
                .build();
    }
}
