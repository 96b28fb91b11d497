package io.pennyflow.flink.forecast.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A household as it is known: what there is to forecast, and what each forecast follows from. */
public final class ClosedBooks {
    /** Series of a household that are forecast: itself, its accounts, its categories by code. */
    public static final int SERIES_MAX = 300;

    private static final int AHEAD_DAYS = 400;

    /** Over so many of the last days it is told what a category usually comes to. */
    private static final int USUAL_DAYS = 91;

    private final String tenant;
    private final Place place;
    private final int origin;
    private final SortedMap<String, DayFlows> accounts;
    private final SortedMap<String, DayFlows> categories;
    private final Map<String, Holder> holders;
    private final Map<String, List<Timeline>> byAccount = new HashMap<>();
    private final Map<String, List<Timeline>> byCategory = new HashMap<>();

    ClosedBooks(
            String tenant,
            Place place,
            int origin,
            SortedMap<String, DayFlows> accounts,
            SortedMap<String, DayFlows> categories,
            Map<String, Holder> holders,
            List<Timeline> timelines) {
        this.tenant = tenant;
        this.place = place;
        this.origin = origin;
        this.accounts = accounts;
        this.categories = categories;
        this.holders = holders;
        for (var timeline : timelines) {
            var newest = timeline.newest();
            add(byAccount, newest.account(), timeline);
            add(byCategory, newest.category(), timeline);
        }
    }

    private static void add(Map<String, List<Timeline>> all, String name, Timeline timeline) {
        all.computeIfAbsent(name, it -> new ArrayList<>()).add(timeline);
    }

    /** The last day with known facts, counted from 1970-01-01. */
    public int origin() {
        return origin;
    }

    /** The household first, then accounts, then categories. */
    public Set<Subject> subjects() {
        var subjects = new LinkedHashSet<Subject>();
        var known = categories.entrySet().stream().filter(it -> isInTotals(it.getValue())).toList();
        if (!known.isEmpty()) {
            subjects.add(Subject.HOUSEHOLD);
        }
        accounts.forEach(
                (name, days) -> {
                    if (subjects.size() < SERIES_MAX && days.isKnownOn(origin) && isOpen(name)) {
                        subjects.add(Subject.account(name));
                    }
                });
        known.stream()
                .limit(SERIES_MAX - subjects.size())
                .forEach(it -> subjects.add(Subject.category(it.getKey())));
        return subjects;
    }

    private boolean isOpen(String account) {
        var holder = holders.get(account);
        return holder == null || !holder.closed();
    }

    private boolean isInTotals(DayFlows days) {
        return days.isKnownOn(origin) && days.isIn(currency());
    }

    /** Of the totals; where nobody told of it, as one of them has it. */
    private String currency() {
        return place.currency().isEmpty()
                ? categories.values().stream().findFirst().map(DayFlows::currency).orElse("")
                : place.currency();
    }

    /** Of one of {@link #subjects}. */
    public Facts facts(Subject subject) {
        return switch (subject.kind()) {
            case ACCOUNT -> ofAccount(subject);
            case CATEGORY -> ofCategory(subject);
            case HOUSEHOLD -> ofHousehold();
        };
    }

    private Facts ofAccount(Subject subject) {
        var days = days(accounts, subject);
        var currency = days.currency();
        var first = days.first(origin);
        return facts(
                subject,
                currency,
                first,
                days.flows(first, origin, currency),
                days.balance(origin),
                byAccount.getOrDefault(subject.name(), List.of()),
                List.of());
    }

    private Facts ofCategory(Subject subject) {
        var days = days(categories, subject);
        var first = days.first(origin);
        return facts(
                subject,
                currency(),
                first,
                days.flows(first, origin, currency()),
                0,
                within(subject.name(), days),
                List.of());
    }

    private Facts ofHousehold() {
        var known = new TreeMap<String, DayFlows>(categories);
        known.values().removeIf(it -> !isInTotals(it));
        var first = known.values().stream().mapToInt(it -> it.first(origin)).min().orElse(origin);
        var sums = new double[origin - first + 1];
        var series = new ArrayList<Timeline>();
        var usual = new ArrayList<Usual>();
        known.forEach(
                (category, days) -> {
                    var flows = days.flows(first, origin, currency());
                    Arrays.setAll(sums, it -> sums[it] + flows[it]);
                    series.addAll(within(category, days));
                    usual.add(usual(category));
                });
        series.addAll(stated());
        return facts(Subject.HOUSEHOLD, currency(), first, sums, 0, series, usual);
    }

    /** Bills that people state and nothing paid yet: in no category's sums, and yet to come. */
    private List<Timeline> stated() {
        return byAccount.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.events(origin).stream().allMatch(x -> x.paid() == Event.NEVER))
                .filter(it -> it.newest().currency().equals(currency()))
                .filter(it -> isOpen(it.newest().account()))
                .sorted(Comparator.comparing(Timeline::series))
                .toList();
    }

    private Usual usual(String category) {
        var facts = ofCategory(Subject.category(category));
        var rest = facts.rest();
        var from = Math.max(0, rest.length - USUAL_DAYS);
        return new Usual(category, Arrays.stream(rest, from, rest.length).average().orElse(0));
    }

    /**
     * The series of bills that a category's sums have in them: most of their payments, at least. A
     * bill in another currency, or one that people leave out of sums, is no event there.
     */
    private List<Timeline> within(String category, DayFlows days) {
        var within = new ArrayList<Timeline>();
        for (var timeline : byCategory.getOrDefault(category, List.of())) {
            var paid =
                    timeline.events(origin).stream()
                            .filter(it -> it.paid() != Event.NEVER)
                            .toList();
            var held = paid.stream().filter(it -> days.holds(it, currency())).count();
            if (held > 0 && 2 * held >= paid.size()) {
                within.add(timeline);
            }
        }
        return within;
    }

    private Facts facts(
            Subject subject,
            String currency,
            int first,
            double[] flows,
            double balance,
            List<Timeline> series,
            List<Usual> usual) {
        return new Facts(
                subject,
                seed(subject),
                currency,
                place.country(),
                origin,
                first,
                flows,
                balance,
                series.stream().flatMap(it -> it.events(origin).stream()).toList(),
                series.stream()
                        .flatMap(it -> it.expected(origin, origin + AHEAD_DAYS).stream())
                        .toList(),
                usual);
    }

    private long seed(Subject subject) {
        return 31L * tenant.hashCode() + subject.kind().name().hashCode() * 17L
                ^ ((long) subject.name().hashCode() << 32);
    }

    private static DayFlows days(Map<String, DayFlows> all, Subject subject) {
        var days = all.get(subject.name());
        if (days == null) {
            throw new IllegalArgumentException("Nothing is known of " + subject + ".");
        }
        return days;
    }
}
