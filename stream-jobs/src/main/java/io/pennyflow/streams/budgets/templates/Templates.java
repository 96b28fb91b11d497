package io.pennyflow.streams.budgets.templates;

import io.pennyflow.streams.budgets.ledger.Flows;
import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Envelope;
import io.pennyflow.streams.budgets.model.Need;
import io.pennyflow.streams.budgets.model.Template;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the templates of a budget come to in a month: priority after priority, envelope after
 * envelope; only those of priority 0 may ask for more than there is. The remainders come last.
 */
public final class Templates {
    private final Situation situation;
    private final List<Turn> turns = new ArrayList<>();
    private BigDecimal available;

    private Templates(Situation situation, Predicate<String> chosen) {
        this.situation = situation;
        this.available = situation.toAssign();
        for (var envelope : situation.budget().envelopes().values()) {
            if (chosen.test(envelope.category()) && assigns(envelope)) {
                turns.add(new Turn(situation, envelope));
                available =
                        available.add(situation.assigned(envelope.category(), situation.month()));
            }
        }
    }

    /** For the envelopes that are chosen and have templates that assign anything. */
    public static List<Suggestion> suggest(
            Budget budget, Flows flows, Bills bills, YearMonth month, Predicate<String> chosen) {
        var templates = new Templates(new Situation(budget, flows, bills, month), chosen);
        return templates.suggest();
    }

    private List<Suggestion> suggest() {
        for (var priority : priorities()) {
            for (var turn : turns) {
                available = available.subtract(turn.take(priority, available.max(Amounts.ZERO)));
            }
        }
        turns.forEach(it -> available = available.subtract(it.trim()));
        shareRest();
        return turns.stream().map(Turn::suggestion).toList();
    }

    private Iterable<Integer> priorities() {
        var priorities = new TreeSet<Integer>();
        for (var envelope : situation.budget().envelopes().values()) {
            envelope.templates().stream().map(Template::priority).forEach(priorities::add);
        }
        return priorities;
    }

    /** Again while somebody is full and others are not; each round fills one at least. */
    private void shareRest() {
        var sharing = new ArrayList<>(turns);
        sharing.removeIf(it -> it.weight().signum() == 0);
        while (available.signum() > 0 && !sharing.isEmpty()) {
            var before = available;
            share(sharing);
            sharing.removeIf(it -> it.weight().signum() == 0);
            if (before.compareTo(available) == 0) {
                return;
            }
        }
    }

    /** The last one takes what rounding leaves. */
    private void share(List<Turn> sharing) {
        var rest = available;
        var weights = sharing.stream().map(Turn::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (var turn : sharing) {
            var weight = turn.weight();
            var share =
                    weights.compareTo(weight) == 0
                            ? rest
                            : rest.multiply(weight)
                                    .divide(weights, Amounts.SCALE, RoundingMode.DOWN);
            share = Amounts.roundedDown(share, situation.budget().currency());
            rest = rest.subtract(share);
            weights = weights.subtract(weight);
            available = available.subtract(turn.takeRest(share));
        }
    }

    private boolean assigns(Envelope envelope) {
        return envelope.isOpenIn(situation.month())
                && envelope.templates().stream()
                        .anyMatch(
                                it ->
                                        it.isFor(situation.month())
                                                && !(it.need() instanceof Need.Goal));
    }
}
