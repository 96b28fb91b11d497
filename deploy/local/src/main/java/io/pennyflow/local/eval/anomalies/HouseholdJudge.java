package io.pennyflow.local.eval.anomalies;

import io.pennyflow.flink.anomaly.household.Alert;
import io.pennyflow.flink.anomaly.household.AlertBudget;
import io.pennyflow.flink.anomaly.household.Answer;
import io.pennyflow.flink.anomaly.household.HouseholdAnomalies;
import io.pennyflow.flink.anomaly.household.Spend;
import io.pennyflow.local.demo.DemoHousehold;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges what is said to demo households into which anomalies were put. The first half year is only
 * learned from. Each is told twice: without answers, and with truthful ones to its first ten
 * alerts.
 */
final class HouseholdJudge {
    private static final LocalDate END = LocalDate.of(2026, 11, 20);
    private static final int LEARNED_DAYS = 180;
    private static final int ANSWERS = 10;

    private final Ratio precision = new Ratio();
    private final Map<String, Ratio> recall = new LinkedHashMap<>();
    private final Ratio recallOfAll = new Ratio();
    private final Ratio before = new Ratio();
    private final Ratio after = new Ratio();
    private int months;

    /** So many out of so many. */
    private static final class Ratio {
        private int hits;
        private int all;

        void count(boolean hit) {
            all++;
            hits += hit ? 1 : 0;
        }

        double value() {
            return all == 0 ? 0 : Math.round(1000.0 * hits / all) / 1000.0;
        }
    }

    static Map<String, Object> judge(int households, long firstSeed, int perMonth) {
        var judge = new HouseholdJudge();
        for (var seed = firstSeed; seed < firstSeed + households; seed++) {
            judge.judge(seed, new AlertBudget(perMonth, AlertBudget.DEFAULT.scoreMin()));
        }
        return judge.figures(households);
    }

    private void judge(long seed, AlertBudget budget) {
        var household = DemoHousehold.generate(seed, END);
        var own = DemoSpends.of(household);
        var until = (int) END.toEpochDay();
        var from = own.stream().mapToInt(Spend::day).min().orElse(until) + LEARNED_DAYS;
        var injected = Injection.into(own, from, until, seed);
        var truth = truth(household, injected, from);
        var alerts = find(injected.spends(), List.of(), until, from, budget);
        var said = alerts.stream().map(Alert::about).collect(Collectors.toSet());
        alerts.forEach(it -> precision.count(truth.containsKey(it.about())));
        truth.forEach(
                (id, what) -> {
                    recall.computeIfAbsent(what, unseen -> new Ratio()).count(said.contains(id));
                    recallOfAll.count(said.contains(id));
                });
        months += (until - from) / 30;
        answer(injected.spends(), alerts, truth, until, from, budget);
    }

    private void answer(
            List<Spend> spends,
            List<Alert> alerts,
            Map<String, String> truth,
            int until,
            int from,
            AlertBudget budget) {
        if (alerts.size() <= ANSWERS) {
            return;
        }
        var asked = alerts.subList(0, ANSWERS);
        var answers =
                asked.stream()
                        .map(it -> new Answer(it.about(), said(truth.get(it.about()))))
                        .toList();
        var day = asked.get(ANSWERS - 1).day();
        alerts.stream()
                .filter(it -> it.day() > day)
                .forEach(it -> before.count(truth.containsKey(it.about())));
        find(spends, answers, until, from, budget).stream()
                .filter(it -> it.day() > day)
                .forEach(it -> after.count(truth.containsKey(it.about())));
    }

    private static Answer.Said said(@Nullable String wrong) {
        return wrong == null
                ? Answer.Said.EXPECTED
                : wrong.equals("unusual amount") ? Answer.Said.ONE_OFF : Answer.Said.NOT_MINE;
    }

    private static List<Alert> find(
            List<Spend> spends, List<Answer> answers, int until, int from, AlertBudget budget) {
        return HouseholdAnomalies.find(spends, answers, until, budget).stream()
                .filter(it -> it.day() >= from)
                .toList();
    }

    /** What the household itself has of the odd, and what was put in. */
    private static Map<String, String> truth(
            DemoHousehold household, Injection.Outcome injected, int from) {
        var truth = new HashMap<>(injected.truth());
        for (var spend : injected.spends()) {
            if (spend.day() >= from && household.truth().anomalies().contains(spend.id())) {
                truth.putIfAbsent(spend.id(), "unusual amount");
            }
        }
        for (var missed : household.truth().missedBills()) {
            household.truth().series().getOrDefault(missed.series(), List.of()).stream()
                    .filter(it -> isBefore(it, household, missed.dueOn()))
                    .reduce((one, other) -> other)
                    .ifPresent(it -> truth.putIfAbsent(it, "missed"));
        }
        return truth;
    }

    private static boolean isBefore(String row, DemoHousehold household, LocalDate day) {
        return household.rows().stream()
                .anyMatch(it -> it.id().equals(row) && it.bookedOn().isBefore(day));
    }

    private Map<String, Object> figures(int households) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("households", households);
        figures.put("anomalies", recallOfAll.all);
        figures.put("alerts", precision.all);
        figures.put("alertsPerMonth", Math.round(100.0 * precision.all / months) / 100.0);
        figures.put("precision", precision.value());
        figures.put("recall", recallOfAll.value());
        var kinds = new LinkedHashMap<String, Double>();
        recall.forEach((kind, ratio) -> kinds.put(kind, ratio.value()));
        figures.put("recallByKind", kinds);
        figures.put("precisionWithoutAnswers", before.value());
        figures.put("precisionAfterTenAnswers", after.value());
        figures.put("alertsWithoutAnswers", before.all);
        figures.put("alertsAfterTenAnswers", after.all);
        return figures;
    }
}
