package io.pennyflow.flink.anomaly.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How often a household is bothered: so many alerts a month at most, the likeliest, and none that
 * is more likely a false one.
 */
public record AlertBudget(int perMonth, double scoreMin) {
    public static final AlertBudget DEFAULT = new AlertBudget(2, 0.5);

    private static final Comparator<Alert> LIKELIEST =
            Comparator.comparingDouble(Alert::score)
                    .reversed()
                    .thenComparingInt(Alert::day)
                    .thenComparing(Alert::about)
                    .thenComparing(Alert::kind);

    public AlertBudget {
        if (perMonth < 0 || !(scoreMin >= 0 && scoreMin <= 1)) {
            throw new IllegalArgumentException("A budget is 0 or more a month, a score 0 to 1.");
        }
    }

    List<Alert> spend(List<Alert> candidates) {
        var months = new TreeMap<YearMonth, List<Alert>>();
        for (var alert : candidates) {
            if (alert.score() >= scoreMin) {
                var month = YearMonth.from(LocalDate.ofEpochDay(alert.day()));
                months.computeIfAbsent(month, unseen -> new ArrayList<>()).add(alert);
            }
        }
        return months.values().stream()
                .flatMap(month -> month.stream().sorted(LIKELIEST).limit(perMonth))
                .sorted(Comparator.comparingInt(Alert::day).thenComparing(LIKELIEST))
                .toList();
    }
}
