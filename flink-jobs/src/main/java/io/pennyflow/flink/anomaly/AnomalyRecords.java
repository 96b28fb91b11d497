package io.pennyflow.flink.anomaly;

import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.schemas.anomalies.v1.AnomalyFeature;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Findings as records of the contract. The same finding is the same bytes. */
public final class AnomalyRecords {
    static final String MODEL_VERSION = "household-1";

    private AnomalyRecords() {}

    static TransactionKey keyOf(Finding finding) {
        return new TransactionKey(
                UUID.fromString(finding.tenant()), finding.transaction().toUuid());
    }

    /** Null, a tombstone, when there is nothing odd. */
    static @Nullable Anomaly valueOf(Finding finding) {
        var payment = finding.payment();
        var conclusion = finding.conclusion();
        return payment == null || conclusion == null
                ? null
                : valueOf(UUID.fromString(finding.tenant()), payment, conclusion);
    }

    /** What is said of a payment. */
    public static Anomaly valueOf(UUID tenant, Payment payment, Conclusion conclusion) {
        var sum = conclusion.monthSum();
        var due = conclusion.dueOn();
        return Anomaly.newBuilder()
                .setTenantId(tenant)
                .setTransactionId(payment.transaction().toUuid())
                .setAccountId(payment.account().toUuid())
                .setKind(conclusion.kind())
                .setScore(conclusion.score())
                .setBasis(conclusion.basis())
                .setBasisName(conclusion.basisName())
                .setAmount(money(payment.amount()).negate())
                .setCurrency(payment.currency())
                .setUsualLow(money(conclusion.usualLow()))
                .setUsualHigh(money(conclusion.usualHigh()))
                .setUsual(money(conclusion.usual()))
                .setHistory(conclusion.history())
                .setBookedOn(LocalDate.ofEpochDay(payment.bookedOn()))
                .setObservedAt(Instant.ofEpochMilli(payment.observedAt()))
                .setReasons(conclusion.reasons())
                .setModelVersion(MODEL_VERSION)
                .setPayee(payment.payee())
                .setPlace(payment.place())
                .setFeatures(features(conclusion))
                .setEveryDays(conclusion.everyDays())
                .setDueOn(due == null ? null : LocalDate.ofEpochDay(due))
                .setTimes(conclusion.times())
                .setWithinDays(conclusion.withinDays())
                .setMonthSum(sum == null ? null : money(sum))
                .setSaid(conclusion.said())
                .build();
    }

    private static List<AnomalyFeature> features(Conclusion conclusion) {
        return IntStream.range(0, conclusion.features().size())
                .mapToObj(
                        i ->
                                new AnomalyFeature(
                                        conclusion.features().get(i), conclusion.percents().get(i)))
                .toList();
    }

    private static BigDecimal money(long amount) {
        return BigDecimal.valueOf(amount, Payment.SCALE);
    }
}
