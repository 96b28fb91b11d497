package io.pennyflow.local.eval.alerts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts over any number of households what was told, what should have been, and what not. */
final class AlertScore {
    private static final int DAYS_A_WEEK = 7;
    private static final double ROUNDED = 1_000;

    /** Examples that are printed, at most. */
    private static final int EXAMPLES_MAX = 20;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> unexplainedKinds = new TreeMap<>();
    private final Map<String, int[]> owed = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> unexplained = new ArrayList<>();
    private int households;
    private int alerts;
    private long days;
    private int weekMost;

    void count(long seed, LivedHousehold household, List<Told> told) {
        households++;
        alerts += told.size();
        days += household.from().until(household.until(), ChronoUnit.DAYS) + 1;
        var weeks = new TreeMap<Long, Integer>();
        for (var it : told) {
            kinds.merge(it.alert().getKind(), 1, Integer::sum);
            weeks.merge(it.day().toEpochDay() / DAYS_A_WEEK, 1, Integer::sum);
            if (household.truths().stream().noneMatch(truth -> truth.isToldBy(it))) {
                unexplainedKinds.merge(it.alert().getKind(), 1, Integer::sum);
                unexplained.add("%d %s %s".formatted(seed, it.day(), it.alert().getMessage()));
            }
        }
        weeks.values().forEach(it -> weekMost = Math.max(weekMost, it));
        household.truths().stream().filter(Truth::isOwed).forEach(it -> count(seed, it, told));
    }

    private void count(long seed, Truth truth, List<Told> told) {
        var count = owed.computeIfAbsent(truth.kind(), it -> new int[2]);
        count[1]++;
        if (told.stream().anyMatch(truth::isToldBy)) {
            count[0]++;
        } else {
            missed.add("%d %s %s".formatted(seed, truth.from(), truth.kind()));
        }
    }

    int owed() {
        return owed.values().stream().mapToInt(it -> it[1]).sum();
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("households", households);
        figures.put("alerts", alerts);
        figures.put("alertsPerWeek", rounded((double) alerts * DAYS_A_WEEK / days));
        figures.put("mostInAWeek", weekMost);
        figures.put("owed", owed());
        figures.put("owedAndTold", owed() - missed.size());
        figures.put("unexplained", unexplained.size());
        figures.put("alertsByKind", kinds);
        figures.put("unexplainedByKind", unexplainedKinds);
        var told = new LinkedHashMap<String, String>();
        owed.forEach((kind, it) -> told.put(kind, "%d of %d".formatted(it[0], it[1])));
        figures.put("toldByTruth", told);
        figures.put("missed", examples(missed));
        figures.put("unexplainedExamples", examples(unexplained));
        return figures;
    }

    private static Map<String, String> examples(List<String> all) {
        var examples = new LinkedHashMap<String, String>();
        for (var at = 0; at < Math.min(all.size(), EXAMPLES_MAX); at++) {
            examples.put(Integer.toString(at + 1), all.get(at));
        }
        return examples;
    }

    private static double rounded(double value) {
        return Math.round(value * ROUNDED) / ROUNDED;
    }
}
