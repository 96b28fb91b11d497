package io.pennyflow.flink.forecast;

import static io.pennyflow.flink.forecast.household.LivedHousehold.CHECKING;
import static io.pennyflow.flink.forecast.household.LivedHousehold.TENANT;

import io.pennyflow.flink.forecast.Change.Input;
import io.pennyflow.flink.forecast.household.Holder;
import io.pennyflow.flink.forecast.household.LivedHousehold;
import io.pennyflow.flink.forecast.household.Movement;
import io.pennyflow.flink.forecast.household.Occurrence;
import io.pennyflow.flink.forecast.household.Place;
import io.pennyflow.flink.forecast.household.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;

/** The function that keeps facts, with its clock in our hands, and the newest it asked for. */
final class AskedHousehold {
    static final long START = 10_000;

    private final KeyedOneInputStreamOperatorTestHarness<String, Change, Question> harness;
    private long now;

    AskedHousehold(@Nullable OperatorSubtaskState checkpoint, long at) throws Exception {
        now = at;
        var clock = Clock.fixed(Instant.ofEpochMilli(at), ZoneOffset.UTC);
        harness =
                new KeyedOneInputStreamOperatorTestHarness<>(
                        new KeyedProcessOperator<>(
                                new HouseholdFunction(ForecastSettings.DEFAULTS, clock)),
                        Change::tenant,
                        Types.STRING);
        harness.setProcessingTime(at);
        if (checkpoint != null) {
            harness.initializeState(checkpoint);
        }
        harness.open();
    }

    // The clock of records stands still: whatever a later start reads was written before it.
    void hears(Change change) throws Exception {
        harness.processElement(change, START);
    }

    void hears(List<Change> changes) throws Exception {
        for (var change : changes) {
            hears(change);
        }
    }

    void waits(long millis) throws Exception {
        now += millis;
        harness.setProcessingTime(now);
    }

    List<Question> asks() {
        return harness.extractOutputValues();
    }

    /** The newest of each series. */
    Map<Subject, Question> standing() {
        var standing = new HashMap<Subject, Question>();
        asks().forEach(it -> standing.put(it.subject(), it));
        return standing;
    }

    OperatorSubtaskState snapshot() throws Exception {
        return harness.snapshot(1, START);
    }

    int timers() {
        return harness.numProcessingTimeTimers();
    }

    void close() throws Exception {
        harness.close();
    }

    static List<Change> factsOf(LivedHousehold household) {
        var changes = new ArrayList<Change>();
        changes.add(place("DE"));
        changes.add(holder(false));
        household.account.forEach((day, it) -> changes.add(day(Input.BALANCE, CHECKING, day, it)));
        household.categories.forEach(
                (category, days) ->
                        days.forEach(
                                (day, it) -> changes.add(day(Input.SPENDING, category, day, it))));
        var number = 0;
        for (var occurrence : household.occurrences) {
            changes.add(bill("bill-" + number++, occurrence));
        }
        return changes;
    }

    static Change day(Input input, String name, int day, @Nullable Movement movement) {
        return new Change(TENANT, input, name, day, movement, null, null, null, null);
    }

    static Change bill(String id, @Nullable Occurrence occurrence) {
        return new Change(TENANT, Input.BILL, id, 0, null, occurrence, null, null, null);
    }

    static Change holder(boolean closed) {
        var holder = new Holder("EUR", closed);
        return new Change(TENANT, Input.ACCOUNT, CHECKING, 0, null, null, null, holder, null);
    }

    static Change place(String country) {
        var place = new Place("EUR", country);
        return new Change(TENANT, Input.HOUSEHOLD, "", 0, null, null, null, null, place);
    }
}
