package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.anomaly.household.Alert;
import io.pennyflow.flink.anomaly.household.Answer;
import io.pennyflow.flink.anomaly.household.HouseholdAnomalies;
import io.pennyflow.flink.platform.Id;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What there is to say of a household. Pure: the same payments and answers give the same
 * conclusions, in whatever order they are handed over, and nothing asks what day it is: bills had
 * time to come until the newest day that is known.
 */
public final class Judgement {
    static final Comparator<Payment> NEWEST =
            Comparator.comparingInt(Payment::bookedOn)
                    .thenComparing(Payment::transaction)
                    .reversed();

    /** Of two things to say of one payment the likelier one is said. */
    private static final Comparator<Alert> LIKELIEST =
            Comparator.comparingDouble(Alert::score).reversed().thenComparing(Alert::kind);

    private Judgement() {}

    /** Conclusions by the payment they are about. */
    public static Map<Id, Conclusion> of(
            Collection<Payment> payments, Collection<Told> told, AnomalySettings settings) {
        var judged = latest(payments, settings.paymentsMax());
        var today = judged.stream().mapToInt(Payment::bookedOn).max().orElse(0);
        var ids = new HashMap<String, Id>();
        judged.forEach(it -> ids.put(it.transaction().toUuid().toString(), it.transaction()));
        var said = new TreeMap<Id, Answer.Said>();
        told.forEach(it -> said.merge(it.transaction(), it.said(), Judgement::graver));
        var alerts =
                HouseholdAnomalies.find(
                        judged.stream().map(Payment::toSpend).toList(),
                        said.entrySet().stream().map(Judgement::answer).toList(),
                        today,
                        settings.budget());
        var conclusions = new HashMap<Id, Conclusion>();
        for (var alert : alerts.stream().sorted(LIKELIEST).toList()) {
            var id = ids.get(alert.about());
            conclusions.putIfAbsent(id, Conclusions.of(alert, said.get(id)));
        }
        return conclusions;
    }

    private static Answer answer(Map.Entry<Id, Answer.Said> said) {
        return new Told(said.getKey(), said.getValue()).toAnswer();
    }

    /** Only one verdict is written of a payment; were there two, order must not decide. */
    private static Answer.Said graver(Answer.Said one, Answer.Said other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Without sorting all of a long history: only those of the last day that counts. */
    static List<Payment> latest(Collection<Payment> payments, int max) {
        if (payments.size() <= max) {
            return List.copyOf(payments);
        }
        var days = payments.stream().mapToInt(Payment::bookedOn).sorted().toArray();
        var first = days[days.length - max];
        var after = payments.stream().filter(it -> it.bookedOn() > first).toList();
        var onIt = payments.stream().filter(it -> it.bookedOn() == first).sorted(NEWEST);
        return Stream.concat(after.stream(), onIt.limit((long) max - after.size())).toList();
    }
}
