package io.pennyflow.flink.anomaly;

import static io.pennyflow.flink.anomaly.AnomalyFixtures.TENANT;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.payment;

import io.pennyflow.flink.anomaly.household.Answer;
import io.pennyflow.flink.platform.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.KeyedCoProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;

/** The function with its clock in our hands, and what its topic would hold. */
final class Running {
    private final KeyedTwoInputStreamOperatorTestHarness<String, Change, Saying, Finding> harness;
    final Map<Id, Finding> standing = new HashMap<>();
    private int read;
    private long now;

    Running(@Nullable OperatorSubtaskState checkpoint, long at) throws Exception {
        now = at;
        var clock = Clock.fixed(Instant.ofEpochMilli(at), ZoneOffset.UTC);
        harness =
                new KeyedTwoInputStreamOperatorTestHarness<>(
                        new KeyedCoProcessOperator<>(
                                new AnomalyFunction(AnomalySettings.DEFAULTS, clock)),
                        Change::tenant,
                        Saying::tenant,
                        Types.STRING);
        harness.setProcessingTime(at);
        if (checkpoint != null) {
            harness.initializeState(checkpoint);
        }
        harness.open();
    }

    void books(List<Payment> payments) throws Exception {
        for (var payment : payments) {
            changes(TENANT, payment.transaction(), payment);
        }
    }

    void deletes(Id transaction) throws Exception {
        changes(TENANT, transaction, null);
    }

    // The clock of records stands still: whatever a later start reads was written before it.
    void changes(String tenant, Id transaction, @Nullable Payment payment) throws Exception {
        harness.processElement1(
                new StreamRecord<>(new Change(tenant, transaction, payment), Runs.START));
    }

    void answers(Payment payment, Answer.@Nullable Said said) throws Exception {
        var told = said == null ? null : new Told(payment.transaction(), said);
        harness.processElement2(
                new StreamRecord<>(new Saying(TENANT, payment.transaction(), told), Runs.START));
    }

    void waits(long millis) throws Exception {
        now += millis;
        harness.setProcessingTime(now);
    }

    int timers() {
        return harness.numProcessingTimeTimers();
    }

    List<Finding> says() {
        return harness.extractOutputValues();
    }

    Map<Id, Finding> standing() {
        var said = says();
        for (; read < said.size(); read++) {
            var finding = said.get(read);
            if (finding.isOdd()) {
                standing.put(finding.transaction(), finding);
            } else {
                standing.remove(finding.transaction());
            }
        }
        return Map.copyOf(standing);
    }

    OperatorSubtaskState snapshot() throws Exception {
        return harness.snapshot(1, Runs.START);
    }

    void close() throws Exception {
        harness.close();
    }
}
