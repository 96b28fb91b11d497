package io.pennyflow.flink.forecast.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that is known of a household, put in whatever order until the books are closed. */
public final class Books {
    private final String tenant;
    private final Place place;
    private final TreeMap<String, DayFlows> accounts = new TreeMap<>();
    private final TreeMap<String, DayFlows> categories = new TreeMap<>();
    private final Map<String, Holder> holders = new HashMap<>();
    private final TreeMap<String, List<Occurrence>> occurrences = new TreeMap<>();
    private final Map<String, Double> confidences = new HashMap<>();

    /** The place is null while nobody told of it. */
    public Books(String tenant, @Nullable Place place) {
        this.tenant = tenant;
        this.place = place == null ? new Place("", "") : place;
    }

    public void addAccountDay(String account, int day, Movement movement) {
        accounts.computeIfAbsent(account, it -> new DayFlows()).add(day, movement);
    }

    public void addCategoryDay(String category, int day, Movement movement) {
        categories.computeIfAbsent(category, it -> new DayFlows()).add(day, movement);
    }

    public void addHolder(String account, Holder holder) {
        holders.put(account, holder);
    }

    public void addOccurrence(Occurrence occurrence) {
        occurrences.computeIfAbsent(occurrence.series(), it -> new ArrayList<>()).add(occurrence);
    }

    /** How sure a series of bills is, 0 to 1. */
    public void addConfidence(String series, double confidence) {
        confidences.put(series, Math.max(0, Math.min(1, confidence)));
    }

    /** Empty when nothing has ever moved. */
    public Optional<ClosedBooks> closed() {
        var days = new TreeSet<Integer>();
        accounts.values().forEach(it -> it.days().forEach(days::add));
        categories.values().forEach(it -> it.days().forEach(days::add));
        return Origin.of(days).map(this::closed);
    }

    private ClosedBooks closed(int origin) {
        var timelines = new ArrayList<Timeline>();
        occurrences.forEach(
                (series, times) ->
                        timelines.add(
                                Timeline.of(series, times, confidences.getOrDefault(series, 1.0))));
        return new ClosedBooks(tenant, place, origin, accounts, categories, holders, timelines);
    }
}
