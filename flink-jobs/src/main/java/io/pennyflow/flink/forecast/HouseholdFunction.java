package io.pennyflow.flink.forecast;

import io.pennyflow.flink.forecast.household.ClosedBooks;
import io.pennyflow.flink.forecast.household.Subject;
import io.pennyflow.flink.platform.Courtesy;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
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

/**
 * Keeps a household's facts and, when they have been quiet for a moment, asks for a forecast of the
 * series that changed, or of all when another day is the last. However much changes, it asks once
 * in {@link ForecastSettings#delayMax} at most.
 *
 * <p>After a crash the state is older than what was said last, and what was said in between may not
 * hold any longer. Whatever is asked because of a record older than this start is therefore about
 * all series of the household, and their answers are said in full.
 */
final class HouseholdFunction extends KeyedProcessFunction<String, Change, Question> {
    // Stored formats: checkpoints refer to these names and types.
    private static final MapStateDescriptor<Subject, Boolean> CHANGED =
            new MapStateDescriptor<>(
                    "changed-v1", TypeInformation.of(Subject.class), Types.BOOLEAN);
    private static final MapStateDescriptor<Subject, Boolean> TOLD =
            new MapStateDescriptor<>("told-v1", TypeInformation.of(Subject.class), Types.BOOLEAN);
    private static final ValueStateDescriptor<Asked> ASKED =
            new ValueStateDescriptor<>("asked-v1", TypeInformation.of(Asked.class));
    private static final ValueStateDescriptor<Burst> BURST =
            new ValueStateDescriptor<>("burst-v1", TypeInformation.of(Burst.class));

    private static final ValueStateDescriptor<Long> ROUND =
            new ValueStateDescriptor<>("round-v1", Types.LONG);

    private final ForecastSettings settings;
    private final Clock clock;

    private transient long startedAt;
    private transient HouseholdFacts facts;
    private transient MapState<Subject, Boolean> changed;
    private transient MapState<Subject, Boolean> told;
    private transient ValueState<Asked> asked;
    private transient ValueState<Burst> burst;
    private transient ValueState<Long> round;

    HouseholdFunction(ForecastSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void open(OpenContext context) {
        Courtesy.ofThisThread();
        startedAt = clock.millis();
        facts = new HouseholdFacts(getRuntimeContext());
        changed = getRuntimeContext().getMapState(CHANGED);
        told = getRuntimeContext().getMapState(TOLD);
        asked = getRuntimeContext().getState(ASKED);
        burst = getRuntimeContext().getState(BURST);
        round = getRuntimeContext().getState(ROUND);
    }

    @Override
    public void processElement(Change change, Context context, Collector<Question> out)
            throws Exception {
        var mayRepeat = context.timestamp() != null && context.timestamp() < startedAt;
        var touched = facts.put(change, mayRepeat);
        for (var subject : touched) {
            changed.put(subject, mayRepeat || Boolean.TRUE.equals(changed.get(subject)));
        }
        if (!touched.isEmpty()) {
            wakeUp(context);
        }
    }

    @Override
    public void onTimer(long at, OnTimerContext context, Collector<Question> out) throws Exception {
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
        ask(context.getCurrentKey(), out);
        changed.clear();
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

    private void ask(String tenant, Collector<Question> out) throws Exception {
        var books = facts.closed(tenant);
        var there = books.map(ClosedBooks::subjects).orElse(Set.of());
        var inFull = false;
        var touched = new LinkedHashSet<Subject>();
        for (var entry : changed.entries()) {
            touched.add(entry.getKey());
            inFull |= entry.getValue();
        }
        var now = nextRound(inFull);
        takeBackWhatIsGone(tenant, there, touched, now, out);
        var wanted = inFull || isAnotherDay(books) ? there : touched;
        for (var subject : there) {
            if (wanted.contains(subject)) {
                told.put(subject, true);
                out.collect(new Question(tenant, subject, books.orElseThrow().facts(subject), now));
            }
        }
    }

    private Round nextRound(boolean inFull) throws Exception {
        var before = round.value();
        var number = before == null ? 1 : before + 1;
        round.update(number);
        return new Round(number, inFull);
    }

    private void takeBackWhatIsGone(
            String tenant,
            Set<Subject> there,
            Set<Subject> touched,
            Round now,
            Collector<Question> out)
            throws Exception {
        var gone = new HashSet<Subject>(now.inFull() ? touched : Set.of());
        told.keys().forEach(gone::add);
        gone.removeAll(there);
        for (var subject : gone) {
            told.remove(subject);
            out.collect(new Question(tenant, subject, null, now));
        }
    }

    private boolean isAnotherDay(Optional<ClosedBooks> books) throws Exception {
        if (books.isEmpty()) {
            return false;
        }
        var now = new Asked(books.get().origin(), facts.place());
        var before = asked.value();
        asked.update(now);
        return !now.equals(before);
    }
}
