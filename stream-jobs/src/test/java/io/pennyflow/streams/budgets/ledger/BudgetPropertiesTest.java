package io.pennyflow.streams.budgets.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.budgets.RandomBudgets;
import io.pennyflow.streams.budgets.RandomBudgets.Movement;
import io.pennyflow.streams.budgets.editing.Edited;
import io.pennyflow.streams.budgets.editing.Editing;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.reading.BudgetReader;
import io.pennyflow.streams.budgets.reading.BudgetReading;
import io.pennyflow.streams.budgets.reading.BudgetWriter;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever moved and whatever was edited, in whatever order. */
class BudgetPropertiesTest {
    private static final int EDITS = 25;
    private static final YearMonth LAST = RandomBudgets.FIRST.plusMonths(RandomBudgets.MONTHS);
    private static final BigDecimal OPENING = new BigDecimal("1234.5678");

    @Property(tries = 10_000)
    void isAllTheMoneyThereIsAfterEveryEdit(@ForAll long seed) {
        var random = new RandomBudgets(new Random(seed));
        var movements = random.movements();
        var budget = random.empty();

        for (var edit = 0; edit < EDITS; edit++) {
            budget = edited(budget, random);
            for (var month : Ledger.upTo(LAST, budget, flows(budget, movements))) {
                assertThat(month.available().add(month.toAssign()))
                        .as("%s in %s", budget, month)
                        .isEqualByComparingTo(month.cash());
            }
        }

        assertSame(budget, movements);
    }

    @Property(tries = 1_000)
    void restsOnWhatMovedInAnyOrder(@ForAll long seed) {
        var random = new Random(seed);
        var budgets = new RandomBudgets(random);
        var movements = budgets.movements();
        var budget = edited(budgets);
        var shuffled = new ArrayList<>(movements);
        Collections.shuffle(shuffled, random);

        assertThat(Ledger.upTo(LAST, budget, flows(budget, shuffled)))
                .isEqualTo(Ledger.upTo(LAST, budget, flows(budget, movements)));
    }

    @Property(tries = 1_000)
    void isReadAsItWasWritten(@ForAll long seed) {
        var budget = edited(new RandomBudgets(new Random(seed)));

        var read = new BudgetReader(RandomBudgets.CATEGORIES::contains);

        assertThat(read.read(BudgetWriter.write(budget)))
                .isEqualTo(new BudgetReading.Accepted<>(budget));
    }

    private static void assertSame(Budget budget, List<Movement> movements) {
        var naive = new NaiveBudget(budget, movements, OPENING.movePointRight(4).longValueExact());
        var months = Ledger.upTo(LAST, budget, flows(budget, movements));
        assertThat(months).hasSize(RandomBudgets.MONTHS + 1);
        // The one looks back month by month for each figure: the first half says it all.
        for (var month : months.subList(0, 4)) {
            assertThat(month.cash().movePointRight(4).longValueExact())
                    .isEqualTo(naive.cash(month.month()));
            assertThat(month.toAssign().movePointRight(4).longValueExact())
                    .as("to assign in %s of %s", month, budget)
                    .isEqualTo(naive.toAssign(month.month()));
            for (var envelope : month.envelopes()) {
                assertThat(envelope.available().movePointRight(4).longValueExact())
                        .isEqualTo(naive.available(envelope.category(), month.month()));
            }
        }
    }

    private static Budget edited(RandomBudgets random) {
        var budget = random.empty();
        for (var edit = 0; edit < EDITS; edit++) {
            budget = edited(budget, random);
        }
        return budget;
    }

    private static Budget edited(Budget budget, RandomBudgets random) {
        var edited = Editing.apply(budget, random.edit(budget));
        return edited instanceof Edited.Done done ? done.budget() : budget;
    }

    private static Flows flows(Budget budget, List<Movement> movements) {
        var sums = new FlowSums(budget);
        RandomBudgets.ACCOUNTS.forEach(it -> sums.open(it, OPENING));
        for (var movement : movements) {
            sums.move(movement.account(), movement.day(), movement.amount());
            movement.parts()
                    .forEach(
                            (category, part) ->
                                    sums.count(movement.account(), movement.day(), category, part));
        }
        return sums.flows();
    }
}
