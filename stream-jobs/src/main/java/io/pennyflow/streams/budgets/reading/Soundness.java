package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.rules.reading.Node;
import java.time.YearMonth;

/** What the parts of a budget must have in common. */
final class Soundness {
    private final Budget budget;
    private final Node node;

    private Soundness(Budget budget, Node node) {
        this.budget = budget;
        this.node = node;
    }

    /** False when something is wrong; then it is among the faults. */
    static boolean check(Budget budget, Node node) {
        var soundness = new Soundness(budget, node);
        budget.envelopes().values().stream()
                .filter(it -> !budget.has(it.opened()))
                .forEach(it -> soundness.early(it.category()));
        budget.assigned()
                .forEach(
                        (month, amounts) ->
                                amounts.keySet().forEach(it -> soundness.open(month, it)));
        return node.faults().isEmpty();
    }

    private void early(String category) {
        node.faults()
                .add(
                        node.place().at("envelopes"),
                        "The envelope for %s opens in no month of the budget.".formatted(category),
                        "Open it from %s on.".formatted(budget.first()));
    }

    private void open(YearMonth month, String category) {
        if (budget.envelopes().containsKey(category) && !budget.isOpen(category, month)) {
            node.faults()
                    .add(
                            node.place().at("assigned").at(month.toString()).at(category),
                            "The envelope is not open in that month.",
                            "Take the amount out, or open the envelope earlier.");
        }
    }
}
