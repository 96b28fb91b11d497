package io.pennyflow.streams.alerts;

import static io.pennyflow.schemas.topic.Catalogue.ALERTS;
import static io.pennyflow.schemas.topic.Catalogue.ALERT_DECISIONS;
import static io.pennyflow.schemas.topic.Catalogue.ANOMALIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertDecision;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.schemas.topic.NameBasedId;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.streams.alerts.drafts.Sentence;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTopologyTest {
    private static final UUID TENANT = new UUID(3, 3);
    private static final UUID TRANSACTION = new UUID(7, 7);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    private final TopologyRun run =
            new TopologyRun(new AlertTopology(TenantStores.IN_MEMORY), FakeRegistry.client());

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void raisesAnAlertThatSaysItAll() {
        send(anomaly());

        var alert = one();
        assertThat(alert.getMessage())
                .isEqualTo(
                        "86.00 EUR at Café Rossi on 3 May is unusual:"
                                + " it is usually between 9.00 and 14.00 EUR");
        assertThat(alert.getState()).isEqualTo("open");
        assertThat(alert.getSeverity()).isEqualTo("warning");
        assertThat(alert.getAlertId())
                .isEqualTo(NameBasedId.of(TENANT, "unusual-amount:" + TRANSACTION));
        assertThat(alert.getRaisedAt()).isEqualTo(anomaly().getObservedAt());
    }

    @Test
    void resolvesAnAlertWhoseAnomalyIsGoneAndKeepsWhatItSaid() {
        send(anomaly());
        run.out(ALERTS);

        run.send(ANOMALIES, key(), null);

        var alert = one();
        assertThat(alert.getState()).isEqualTo("resolved");
        assertThat(alert.getMessage()).startsWith("86.00 EUR at Café Rossi");
    }

    @Test
    void staysSilentWhenNothingMaterialChanged() {
        send(anomaly());
        run.out(ALERTS);

        var rescored = anomaly();
        rescored.setScore(0.8);
        rescored.setReasons(List.of("In other words"));
        send(rescored);

        assertThat(run.out(ALERTS)).isEmpty();
    }

    @Test
    void raisesAgainWhenTheUsualRangeChanged() {
        send(anomaly());
        run.out(ALERTS);

        var changed = anomaly();
        changed.setUsualHigh(money("20"));
        send(changed);

        assertThat(one().getUsualHigh()).isEqualByComparingTo("20");
    }

    @Test
    void opensAnewWhenAResolvedAnomalyReturns() {
        send(anomaly());
        run.send(ANOMALIES, key(), null);
        run.out(ALERTS);

        send(anomaly());

        assertThat(one().getState()).isEqualTo("open");
    }

    @ParameterizedTest
    @CsvSource({"45, 1", "46, 0", "3650, 0", "-1, 1"})
    void raisesNothingAboutHistory(int daysBeforeItWasObserved, int alerts) {
        var anomaly = anomaly();
        anomaly.setBookedOn(DAY.minusDays(daysBeforeItWasObserved));

        send(anomaly);

        assertThat(run.out(ALERTS)).hasSize(alerts);
    }

    @ParameterizedTest
    @CsvSource({"0.69, info", "0.7, warning", "0.97, critical"})
    void ranksByHowLikelyItDeservesALook(double score, String severity) {
        assertThat(Alerting.severity(score)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "1234, JPY, 1234",
        "1.5, KWD, 1.500",
        "1.2345, CLF, 1.2345",
        "2, EUR, 2.00",
        "2.505, EUR, 2.505",
        "3, XXX, 3.00"
    })
    void writesMoneyWithTheDecimalsOfItsCurrency(String amount, String currency, String written) {
        assertThat(Sentence.money(money(amount), currency)).isEqualTo(written);
    }

    @Test
    void sendsBytesThatAreNoRecordToTheirOwnDeadLettersAndGoesOn() {
        var key = new Serdes(FakeRegistry.client()).key(ANOMALIES).toBytes(key());

        run.sendBytes(ANOMALIES.name(), key, "garbage".getBytes(StandardCharsets.UTF_8));
        send(anomaly());

        assertThat(run.deadLetters(ANOMALIES)).hasSize(1);
        assertThat(run.out(ALERTS)).hasSize(1);
    }

    @Test
    void countsEachChangeAsOneMoreRevision() {
        send(anomaly());
        run.send(ANOMALIES, key(), null);
        send(anomaly());

        assertThat(run.out(ALERTS))
                .extracting(it -> it.value().getRevision())
                .containsExactly(1, 2, 3);
    }

    @Test
    void doesWhatAPersonDecidesAndTakesItBack() {
        send(anomaly());
        decide("snoozed", 1);
        decide("acknowledged", 1);
        run.send(ALERT_DECISIONS, alertKey(), null);

        assertThat(run.out(ALERTS))
                .extracting(it -> it.value().getState())
                .containsExactly("open", "snoozed", "acknowledged", "open");
    }

    @Test
    void opensADecidedAlertOnAMaterialChangeOnly() {
        send(anomaly());
        decide("acknowledged", 1);
        run.out(ALERTS);
        var rescored = anomaly();
        rescored.setScore(0.8);
        send(rescored);
        assertThat(run.out(ALERTS)).isEmpty();

        var changed = anomaly();
        changed.setUsualHigh(money("20"));
        send(changed);

        var alert = one();
        assertThat(alert.getState()).isEqualTo("open");
        assertThat(alert.getDecidedBy()).isNull();
    }

    @Test
    void ignoresADecisionAboutWhatHasChangedSince() {
        send(anomaly());
        var changed = anomaly();
        changed.setUsualHigh(money("20"));
        send(changed);
        run.out(ALERTS);

        decide("acknowledged", 1);

        assertThat(run.out(ALERTS)).isEmpty();
    }

    @Test
    void remembersADecisionThatComesBeforeItsAlert() {
        decide("acknowledged", 1);
        assertThat(run.out(ALERTS)).isEmpty();

        send(anomaly());

        assertThat(run.out(ALERTS))
                .extracting(it -> it.value().getState())
                .containsExactly("open", "acknowledged");
    }

    @Test
    void leavesResolvedWhatFactsResolved() {
        send(anomaly());
        run.send(ANOMALIES, key(), null);
        run.out(ALERTS);

        decide("snoozed", 2);

        assertThat(run.out(ALERTS)).isEmpty();
    }

    private void decide(String state, int revision) {
        run.send(
                ALERT_DECISIONS,
                alertKey(),
                new AlertDecision(
                        TENANT,
                        alertKey().getAlertId(),
                        state,
                        revision,
                        state.equals("snoozed") ? Instant.parse("2026-05-05T08:00:00Z") : null,
                        new UUID(9, 9),
                        Instant.parse("2026-05-04T08:00:00Z")));
    }

    private static AlertKey alertKey() {
        return new AlertKey(TENANT, NameBasedId.of(TENANT, "unusual-amount:" + TRANSACTION));
    }

    private void send(Anomaly anomaly) {
        run.send(ANOMALIES, key(), anomaly);
    }

    private Alert one() {
        List<? extends TestRecord<?, Alert>> records = run.out(ALERTS);
        assertThat(records).hasSize(1);
        return records.get(0).value();
    }

    private static TransactionKey key() {
        return new TransactionKey(TENANT, TRANSACTION);
    }

    private static Anomaly anomaly() {
        return Anomaly.newBuilder()
                .setTenantId(TENANT)
                .setTransactionId(TRANSACTION)
                .setAccountId(new UUID(1, 1))
                .setKind("unusual-amount")
                .setScore(0.9)
                .setBasis("merchant")
                .setBasisName("Café Rossi")
                .setAmount(money("-86"))
                .setCurrency("EUR")
                .setUsualLow(money("9"))
                .setUsualHigh(money("14"))
                .setUsual(money("11"))
                .setHistory(12)
                .setBookedOn(DAY)
                .setObservedAt(Instant.parse("2026-05-03T20:00:00Z"))
                .setReasons(List.of("Usually 9 to 14 at this shop"))
                .setModelVersion("household-1")
                .setPayee("Café Rossi")
                .build();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(4);
    }
}
