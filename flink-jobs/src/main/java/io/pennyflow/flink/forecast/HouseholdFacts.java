package io.pennyflow.flink.forecast;

import io.pennyflow.flink.forecast.household.Books;
import io.pennyflow.flink.forecast.household.ClosedBooks;
import io.pennyflow.flink.forecast.household.Holder;
import io.pennyflow.flink.forecast.household.Movement;
import io.pennyflow.flink.forecast.household.Occurrence;
import io.pennyflow.flink.forecast.household.Place;
import io.pennyflow.flink.forecast.household.Subject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.jspecify.annotations.Nullable;

/**
 * The newest value of every fact of the household whose key is current. All are kept, about 100
 * bytes a day of an account or a category: with some forgotten, a deletion would make the outcome
 * depend on the order of arrival.
 */
final class HouseholdFacts {
    // Stored formats: checkpoints refer to these names and types.
    private static final MapStateDescriptor<DayOf, Movement> BALANCES =
            descriptor("balances-v1", DayOf.class, Movement.class);
    private static final MapStateDescriptor<DayOf, Movement> SPENDING =
            descriptor("spending-v1", DayOf.class, Movement.class);
    private static final MapStateDescriptor<String, Occurrence> BILLS =
            descriptor("bills-v1", String.class, Occurrence.class);
    private static final MapStateDescriptor<String, Series> SERIES =
            descriptor("series-v1", String.class, Series.class);
    private static final MapStateDescriptor<String, Holder> HOLDERS =
            descriptor("accounts-v1", String.class, Holder.class);
    private static final ValueStateDescriptor<Place> PLACE =
            new ValueStateDescriptor<>("household-v1", TypeInformation.of(Place.class));

    private final MapState<DayOf, Movement> balances;
    private final MapState<DayOf, Movement> spending;
    private final MapState<String, Occurrence> bills;
    private final MapState<String, Series> series;
    private final MapState<String, Holder> holders;
    private final ValueState<Place> place;

    HouseholdFacts(RuntimeContext context) {
        balances = context.getMapState(BALANCES);
        spending = context.getMapState(SPENDING);
        bills = context.getMapState(BILLS);
        series = context.getMapState(SERIES);
        holders = context.getMapState(HOLDERS);
        place = context.getState(PLACE);
    }

    private static <K, V> MapStateDescriptor<K, V> descriptor(
            String name, Class<K> key, Class<V> value) {
        return new MapStateDescriptor<>(name, TypeInformation.of(key), TypeInformation.of(value));
    }

    /** Takes a fact in. Returns whose forecasts depend on it; none when it says nothing new. */
    Set<Subject> put(Change change, boolean evenIfKnown) throws Exception {
        var name = change.name();
        return switch (change.input()) {
            case BALANCE ->
                    replaced(
                            balances,
                            new DayOf(name, change.day()),
                            change.movement(),
                            evenIfKnown,
                            it -> Set.of(Subject.account(name)));
            case SPENDING ->
                    replaced(
                            spending,
                            new DayOf(name, change.day()),
                            change.movement(),
                            evenIfKnown,
                            it -> Set.of(Subject.category(name)));
            case BILL ->
                    replaced(
                            bills,
                            name,
                            change.occurrence(),
                            evenIfKnown,
                            it -> it == null ? Set.of() : both(it.account(), it.category()));
            case SERIES ->
                    replaced(
                            series,
                            name,
                            change.series(),
                            evenIfKnown,
                            it -> it == null ? Set.of() : both(it.account(), it.category()));
            case ACCOUNT ->
                    replaced(
                            holders,
                            name,
                            change.holder(),
                            evenIfKnown,
                            it -> Set.of(Subject.account(name)));
            case HOUSEHOLD -> moved(change.place(), evenIfKnown);
        };
    }

    private static Set<Subject> both(String account, String category) {
        return Set.of(Subject.account(account), Subject.category(category));
    }

    private Set<Subject> moved(@Nullable Place after, boolean evenIfKnown) throws Exception {
        var before = place.value();
        if (after == null) {
            place.clear();
        } else {
            place.update(after);
        }
        return evenIfKnown || !Objects.equals(before, after) ? Set.of(Subject.HOUSEHOLD) : Set.of();
    }

    private static <K, V> Set<Subject> replaced(
            MapState<K, V> state,
            K key,
            @Nullable V after,
            boolean evenIfKnown,
            Function<@Nullable V, Set<Subject>> subjects)
            throws Exception {
        var before = state.get(key);
        if (Objects.equals(before, after) && !evenIfKnown) {
            return Set.of();
        }
        if (after == null) {
            state.remove(key);
        } else {
            state.put(key, after);
        }
        var touched = new HashSet<>(subjects.apply(before));
        touched.addAll(subjects.apply(after));
        touched.add(Subject.HOUSEHOLD);
        return touched;
    }

    @Nullable Place place() throws Exception {
        return place.value();
    }

    /** Empty when nothing has ever moved. */
    Optional<ClosedBooks> closed(String tenant) throws Exception {
        var books = new Books(tenant, place.value());
        for (var day : balances.entries()) {
            books.addAccountDay(day.getKey().name(), day.getKey().day(), day.getValue());
        }
        for (var day : spending.entries()) {
            books.addCategoryDay(day.getKey().name(), day.getKey().day(), day.getValue());
        }
        for (var occurrence : bills.values()) {
            books.addOccurrence(occurrence);
        }
        for (var one : series.entries()) {
            books.addConfidence(one.getKey(), one.getValue().confidence());
        }
        for (var holder : holders.entries()) {
            books.addHolder(holder.getKey(), holder.getValue());
        }
        return books.closed();
    }
}
