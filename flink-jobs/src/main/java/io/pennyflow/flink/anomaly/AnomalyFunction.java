package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Courtesy;
import io.pennyflow.flink.platform.Id;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a household's payments and what its people said of them and, when both have been quiet for
 * a moment, judges the household anew and says what is different from what it said before.
 *
 * <p>Every payment is kept, not only those that are judged: with some forgotten, a deletion would
 * make the outcome depend on the order of arrival.
 *
 * <p>After a crash the state is older than what was said last, and an anomaly said in between may
 * not hold any longer, so a difference from the state is not enough. A household of which a record
 * older than this start comes is therefore said in full, tombstones included: all of it once, and
 * from then on what such records are about, since of all else it is known what was said last.
 */
final class AnomalyFunction extends KeyedCoProcessFunction<String, Change, Saying, Finding> {
    // Stored formats: checkpoints refer to these names and types.
    private static final MapStateDescriptor<Id, Payment> PAYMENTS =
            new MapStateDescriptor<>(
                    "payments-v2", TypeInformation.of(Id.class), TypeInformation.of(Payment.class));
    private static final MapStateDescriptor<Id, Told> TOLD =
            new MapStateDescriptor<>(
                    "told-v1", TypeInformation.of(Id.class), TypeInformation.of(Told.class));
    private static final MapStateDescriptor<Id, Finding> SAID =
            new MapStateDescriptor<>(
                    "said-v2", TypeInformation.of(Id.class), TypeInformation.of(Finding.class));
    private static final MapStateDescriptor<Id, Boolean> REPEATED =
            new MapStateDescriptor<>("repeated-v1", TypeInformation.of(Id.class), Types.BOOLEAN);
    private static final ValueStateDescriptor<Boolean> IN_FULL =
            new ValueStateDescriptor<>("in-full-v1", Types.BOOLEAN);
    private static final ValueStateDescriptor<Long> SAID_IN_FULL =
            new ValueStateDescriptor<>("said-in-full-v1", Types.LONG);
    private static final ValueStateDescriptor<Burst> BURST =
            new ValueStateDescriptor<>("burst-v1", TypeInformation.of(Burst.class));

    private final AnomalySettings settings;
    private final Clock clock;

    private transient long startedAt;
    private transient MapState<Id, Payment> payments;
    private transient MapState<Id, Told> told;
    private transient MapState<Id, Finding> said;
    private transient MapState<Id, Boolean> repeated;
    private transient ValueState<Boolean> inFull;

    /** The start since which the household was said in full. */
    private transient ValueState<Long> saidInFull;

    private transient ValueState<Burst> burst;

    AnomalyFunction(AnomalySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void open(OpenContext context) {
        Courtesy.ofThisThread();
        startedAt = clock.millis();
        payments = getRuntimeContext().getMapState(PAYMENTS);
        told = getRuntimeContext().getMapState(TOLD);
        said = getRuntimeContext().getMapState(SAID);
        repeated = getRuntimeContext().getMapState(REPEATED);
        inFull = getRuntimeContext().getState(IN_FULL);
        saidInFull = getRuntimeContext().getState(SAID_IN_FULL);
        burst = getRuntimeContext().getState(BURST);
    }

    @Override
    public void processElement1(Change change, Context context, Collector<Finding> out)
            throws Exception {
        var mayRepeat = mayRepeat(context);
        var isNew = isNew(payments, change.transaction(), change.payment());
        if (change.payment() == null && (mayRepeat || said.contains(change.transaction()))) {
            said.remove(change.transaction());
            out.collect(Finding.usual(change.tenant(), change.transaction()));
        }
        if (change.payment() != null && mayRepeat) {
            repeated.put(change.transaction(), true);
        }
        wakeUp(context, isNew, mayRepeat);
    }

    @Override
    public void processElement2(Saying saying, Context context, Collector<Finding> out)
            throws Exception {
        wakeUp(context, isNew(told, saying.verdict(), saying.told()), mayRepeat(context));
    }

    @Override
    public void onTimer(long at, OnTimerContext context, Collector<Finding> out) throws Exception {
        var current = burst.value();
        if (current == null) {
            return;
        }
        var due = due(current);
        if (at < due) {
            context.timerService().registerProcessingTimeTimer(due);
            return;
        }
        burst.clear();
        judge(context.getCurrentKey(), inFull.value() != null, out);
        if (inFull.value() != null) {
            saidInFull.update(startedAt);
        }
        inFull.clear();
        repeated.clear();
    }

    private long due(Burst current) throws Exception {
        return current.due(settings, inFull.value() != null || !repeated.isEmpty());
    }

    private boolean mayRepeat(Context context) {
        return context.timestamp() != null && context.timestamp() < startedAt;
    }

    private static <T> boolean isNew(MapState<Id, T> state, Id id, @Nullable T now)
            throws Exception {
        if (Objects.equals(state.get(id), now)) {
            return false;
        }
        if (now == null) {
            state.remove(id);
        } else {
            state.put(id, now);
        }
        return true;
    }

    /** One timer a burst: when it rings too early because more came, it is set again. */
    private void wakeUp(Context context, boolean isNew, boolean mayRepeat) throws Exception {
        if (!isNew && !mayRepeat) {
            return;
        }
        if (mayRepeat && !Objects.equals(saidInFull.value(), startedAt)) {
            inFull.update(true);
        }
        var now = context.timerService().currentProcessingTime();
        var current = burst.value();
        if (current == null) {
            var begun = Burst.at(now);
            context.timerService().registerProcessingTimeTimer(due(begun));
            burst.update(begun);
        } else {
            burst.update(current.goesOnAt(now));
        }
    }

    private void judge(String tenant, boolean all, Collector<Finding> out) throws Exception {
        var conclusions = Judgement.of(listOf(payments.values()), listOf(told.values()), settings);
        var usual = all ? setOf(payments.keys()) : setOf(said.keys(), repeated.keys());
        usual.removeAll(conclusions.keySet());
        for (var id : usual) {
            said.remove(id);
            out.collect(Finding.usual(tenant, id));
        }
        for (var each : conclusions.entrySet()) {
            var finding = Finding.odd(tenant, payments.get(each.getKey()), each.getValue());
            var id = finding.transaction();
            if (all || repeated.contains(id) || !finding.equals(said.get(id))) {
                said.put(id, finding);
                out.collect(finding);
            }
        }
    }

    @SafeVarargs
    private static Set<Id> setOf(Iterable<Id>... parts) {
        var set = new LinkedHashSet<Id>();
        for (var part : parts) {
            part.forEach(set::add);
        }
        return set;
    }

    private static <T> List<T> listOf(Iterable<T> values) {
        var list = new ArrayList<T>();
        values.forEach(list::add);
        return list;
    }
}
