package io.pennyflow.streams.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whose money is it. */
class SharesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final UUID SAVINGS = new UUID(0, 1);
    private static final UUID CASH = new UUID(0, 2);

    @Example
    void givesWhatIsNamedBeforeWhatIsLeft() {
        var trip = goal(1, "1000", START.plusMonths(3), earmark(SAVINGS, null));
        var roof = goal(2, "5000", START.plusYears(3), earmark(SAVINGS, "600"));

        var saved = Shares.of(List.of(trip, roof), Map.of(SAVINGS, money("1000")));

        assertThat(saved.get(trip.id())).isEqualByComparingTo("400");
        assertThat(saved.get(roof.id())).isEqualByComparingTo("600");
    }

    @Example
    void servesWhatIsDueFirstAndLeavesTheRestToTheNext() {
        var late = goal(1, "1000", null, earmark(SAVINGS, null));
        var soon = goal(2, "300", START.plusMonths(1), earmark(SAVINGS, null));

        var saved = Shares.of(List.of(late, soon), Map.of(SAVINGS, money("1000")));

        assertThat(saved.get(soon.id())).isEqualByComparingTo("300");
        assertThat(saved.get(late.id())).isEqualByComparingTo("700");
    }

    @Example
    void givesNothingOfADebtOrToWhatIsCompleted() {
        var one = goal(1, "1000", null, earmark(SAVINGS, null), earmark(CASH, "50"));
        var done =
                new Goal(
                        new UUID(9, 3),
                        money("10"),
                        null,
                        null,
                        START,
                        Goal.State.COMPLETED,
                        List.of(earmark(CASH, null)));

        var saved =
                Shares.of(List.of(one, done), Map.of(SAVINGS, money("-200"), CASH, money("20")));

        assertThat(saved.get(one.id())).isEqualByComparingTo("20");
        assertThat(saved.get(done.id())).isEqualByComparingTo("0");
    }

    @Property(tries = 2_000)
    void giveNoMoneyTwiceAndRestOnNoOrder(@ForAll long seed) {
        var random = new Random(seed);
        var goals = new ArrayList<Goal>();
        for (var i = 0; i < random.nextInt(6); i++) {
            goals.add(randomGoal(i, random));
        }
        var balances = new HashMap<UUID, BigDecimal>();
        balances.put(SAVINGS, BigDecimal.valueOf(random.nextInt(300_000) - 50_000L, 2));
        balances.put(CASH, BigDecimal.valueOf(random.nextInt(50_000), 2));

        var saved = Shares.of(goals, balances);

        var all = saved.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var there =
                balances.values().stream()
                        .map(it -> it.max(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all).isLessThanOrEqualTo(there);
        for (var goal : goals) {
            assertThat(saved.get(goal.id())).isBetween(BigDecimal.ZERO, goal.target());
        }
        Collections.shuffle(goals, random);
        assertThat(Shares.of(goals, balances)).isEqualTo(saved);
    }

    private static Goal randomGoal(int number, Random random) {
        var earmarks = new ArrayList<Goal.Earmark>();
        for (var account : List.of(SAVINGS, CASH)) {
            if (random.nextBoolean()) {
                var amount = BigDecimal.valueOf(1 + random.nextInt(90_000), 2);
                earmarks.add(new Goal.Earmark(account, random.nextBoolean() ? null : amount));
            }
        }
        return new Goal(
                new UUID(9, number),
                BigDecimal.valueOf(1 + random.nextInt(100_000), 2),
                random.nextBoolean() ? null : START.plusDays(random.nextInt(900)),
                null,
                START,
                List.of(Goal.State.values()).get(random.nextInt(3)),
                earmarks);
    }

    private static Goal goal(
            int number, String target, @Nullable LocalDate by, Goal.Earmark... earmarks) {
        return new Goal(
                new UUID(9, number),
                money(target),
                by,
                null,
                START,
                Goal.State.ACTIVE,
                List.of(earmarks));
    }

    private static Goal.Earmark earmark(UUID account, @Nullable String amount) {
        return new Goal.Earmark(account, amount == null ? null : money(amount));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
