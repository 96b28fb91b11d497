package io.pennyflow.flink.anomaly;

import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Findings as records of the contract. The same finding is the same bytes. */
final class AnomalyRecords {
    static final String KIND = "unusual-amount";
    static final String MODEL_VERSION = "median-mad-1";

    private AnomalyRecords() {}

    static TransactionKey keyOf(Finding finding) {
        return new TransactionKey(
                UUID.fromString(finding.tenant()), finding.transaction().toUuid());
    }

    /** Null, a tombstone, when there is nothing unusual. */
    static @Nullable Anomaly valueOf(Finding finding) {
        var payment = finding.payment();
        var verdict = finding.verdict();
        return payment == null || verdict == null
                ? null
                : Anomaly.newBuilder()
                        .setTenantId(UUID.fromString(finding.tenant()))
                        .setTransactionId(payment.transaction().toUuid())
                        .setAccountId(payment.account().toUuid())
                        .setKind(KIND)
                        .setScore(verdict.score())
                        .setBasis(verdict.basis().word())
                        .setBasisName(verdict.basisName())
                        .setAmount(money(payment.amount()))
                        .setCurrency(payment.currency())
                        .setUsualLow(money(verdict.usualLow()))
                        .setUsualHigh(money(verdict.usualHigh()))
                        .setUsual(money(verdict.usual()))
                        .setHistory(verdict.history())
                        .setBookedOn(LocalDate.ofEpochDay(payment.bookedOn()))
                        .setObservedAt(Instant.ofEpochMilli(payment.observedAt()))
                        .setReasons(Reasons.of(payment, verdict))
                        .setModelVersion(MODEL_VERSION)
                        .build();
    }

    private static BigDecimal money(long amount) {
        return BigDecimal.valueOf(amount, Payment.SCALE);
    }
}
