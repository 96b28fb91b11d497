package io.pennyflow.flink.anomaly.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what deserves a look in a household. Pure: the same spends, answers and day give the same
 * alerts, in whatever order they are handed over.
 */
public final class HouseholdAnomalies {
    private HouseholdAnomalies() {}

    /**
     * What to say, oldest first.
     *
     * @param today day of the epoch until which bills had time to come
     */
    public static List<Alert> find(
            List<Spend> spends, List<Answer> answers, int today, AlertBudget budget) {
        var candidates = new ArrayList<Alert>();
        var sights = Observer.look(spends, idsNotUsual(answers));
        var byId = new HashMap<String, Sight>();
        sights.forEach(it -> byId.put(it.spend().id(), it));
        var lessons = Lessons.of(answers, byId);
        var suspicion = Suspicion.of(sights);
        for (var sight : sights) {
            var score = suspicion.of(sight, lessons.shift(sight), budget.scoreMin());
            if (score >= budget.scoreMin()) {
                candidates.add(alert(sight, score));
            }
        }
        candidates.addAll(MissedBills.find(spends, today));
        candidates.addAll(SmallCharges.find(spends));
        candidates.addAll(CategoryMonths.find(spends, today));
        return budget.spend(candidates);
    }

    private static Alert alert(Sight sight, double score) {
        var spend = sight.spend();
        return new Alert(
                Alert.Kind.SPEND,
                spend.id(),
                spend.day(),
                score,
                SpendReasons.of(sight),
                new Evidence.Odd(Suspicion.traits(sight), sight.range()));
    }

    /** What was not the household's, or only once, says nothing about what is usual. */
    private static Set<String> idsNotUsual(List<Answer> answers) {
        var ids = new HashSet<String>();
        for (var answer : answers) {
            if (answer.said() != Answer.Said.EXPECTED) {
                ids.add(answer.spend());
            }
        }
        return ids;
    }
}
