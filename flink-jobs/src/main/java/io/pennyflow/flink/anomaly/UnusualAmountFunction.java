package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Courtesy;
import io.pennyflow.flink.platform.Id;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a household's payments and, when they have been quiet for a moment, judges the groups that
 * changed and says what is different from what it said before.
 *
 * <p>Every payment is kept, not only the latest of each group: with some forgotten, a deletion or a
 * change of category would make the outcome depend on the order of arrival.
 *
 * <p>After a crash the state is older than what was said last, and an anomaly said in between may
 * not hold any longer, so a difference from the state is not enough. Whatever is judged because of
 * a record older than this start is therefore said in full, tombstones included.
 */
final class UnusualAmountFunction extends KeyedProcessFunction<String, Change, Finding> {
    // Stored formats: checkpoints refer to these names and types.
    private static final MapStateDescriptor<Id, Payment> PAYMENTS =
            new MapStateDescriptor<>(
                    "payments-v1", TypeInformation.of(Id.class), TypeInformation.of(Payment.class));
    private static final MapStateDescriptor<Group, Boolean> CHANGED =
            new MapStateDescriptor<>(
                    "changed-groups-v1", TypeInformation.of(Group.class), Types.BOOLEAN);
    private static final MapStateDescriptor<Id, Finding> SAID =
            new MapStateDescriptor<>(
                    "said-v1", TypeInformation.of(Id.class), TypeInformation.of(Finding.class));
    private static final ValueStateDescriptor<Burst> BURST =
            new ValueStateDescriptor<>("burst-v1", TypeInformation.of(Burst.class));

    private final AnomalySettings settings;
    private final Clock clock;

    private transient long startedAt;
    private transient MapState<Id, Payment> payments;
    private transient MapState<Group, Boolean> changed;
    private transient MapState<Id, Finding> said;
    private transient ValueState<Burst> burst;

    UnusualAmountFunction(AnomalySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void open(OpenContext context) {
        Courtesy.ofThisThread();
        startedAt = clock.millis();
        payments = getRuntimeContext().getMapState(PAYMENTS);
        changed = getRuntimeContext().getMapState(CHANGED);
        said = getRuntimeContext().getMapState(SAID);
        burst = getRuntimeContext().getState(BURST);
    }

    @Override
    public void processElement(Change change, Context context, Collector<Finding> out)
            throws Exception {
        var mayRepeat = context.timestamp() != null && context.timestamp() < startedAt;
        var before = payments.get(change.transaction());
        var after = change.payment();
        if (Objects.equals(before, after) && !mayRepeat) {
            return;
        }
        if (after == null) {
            forget(change, mayRepeat, out);
        } else {
            payments.put(change.transaction(), after);
        }
        markGroupsOf(before, mayRepeat);
        markGroupsOf(after, mayRepeat);
        wakeUp(context);
    }

    @Override
    public void onTimer(long at, OnTimerContext context, Collector<Finding> out) throws Exception {
        var current = burst.value();
        if (current == null) {
            return;
        }
        var due = current.due(settings);
        if (at < due) {
            context.timerService().registerProcessingTimeTimer(due);
            return;
        }
        burst.clear();
        judgeWhatChanged(context.getCurrentKey(), out);
        changed.clear();
    }

    private void forget(Change change, boolean mayRepeat, Collector<Finding> out) throws Exception {
        payments.remove(change.transaction());
        if (mayRepeat || said.contains(change.transaction())) {
            said.remove(change.transaction());
            out.collect(Finding.usual(change.tenant(), change.transaction()));
        }
    }

    private void markGroupsOf(@Nullable Payment payment, boolean mayRepeat) throws Exception {
        if (payment != null) {
            mark(payment.ofMerchant(), mayRepeat);
            mark(payment.ofCategory(), mayRepeat);
        }
    }

    private void mark(@Nullable Group group, boolean mayRepeat) throws Exception {
        if (group != null) {
            changed.put(group, mayRepeat || Boolean.TRUE.equals(changed.get(group)));
        }
    }

    /** One timer a burst: when it rings too early because more came, it is set again. */
    private void wakeUp(Context context) throws Exception {
        var now = context.timerService().currentProcessingTime();
        var current = burst.value();
        if (current == null) {
            var begun = Burst.at(now);
            context.timerService().registerProcessingTimeTimer(begun.due(settings));
            burst.update(begun);
        } else {
            burst.update(current.goesOnAt(now));
        }
    }

    private void judgeWhatChanged(String tenant, Collector<Finding> out) throws Exception {
        var groups = new HashSet<Group>();
        var inFull = new HashSet<Group>();
        for (var entry : changed.entries()) {
            groups.add(entry.getKey());
            if (entry.getValue()) {
                inFull.add(entry.getKey());
            }
        }
        var affected = paymentsIn(groups);
        var verdicts = UnusualAmounts.judge(allThatCountFor(affected), settings);
        for (var payment : affected) {
            var verdict = verdicts.get(payment.transaction());
            var finding =
                    verdict == null
                            ? Finding.usual(tenant, payment.transaction())
                            : Finding.unusual(tenant, payment, verdict);
            say(finding, payment.isInAnyOf(inFull), out);
        }
    }

    /** A payment's category counts only while its merchant is too new, so it takes all groups. */
    private List<Payment> allThatCountFor(List<Payment> affected) throws Exception {
        var groups = new HashSet<Group>();
        for (var payment : affected) {
            addTo(groups, payment.ofMerchant());
            addTo(groups, payment.ofCategory());
        }
        return paymentsIn(groups);
    }

    private static void addTo(Set<Group> groups, @Nullable Group group) {
        if (group != null) {
            groups.add(group);
        }
    }

    private List<Payment> paymentsIn(Set<Group> groups) throws Exception {
        var found = new ArrayList<Payment>();
        for (var payment : payments.values()) {
            if (payment.isInAnyOf(groups)) {
                found.add(payment);
            }
        }
        return found;
    }

    private void say(Finding finding, boolean inFull, Collector<Finding> out) throws Exception {
        var before = said.get(finding.transaction());
        if (finding.isUnusual()) {
            if (inFull || !finding.equals(before)) {
                said.put(finding.transaction(), finding);
                out.collect(finding);
            }
        } else if (inFull || before != null) {
            said.remove(finding.transaction());
            out.collect(finding);
        }
    }
}
