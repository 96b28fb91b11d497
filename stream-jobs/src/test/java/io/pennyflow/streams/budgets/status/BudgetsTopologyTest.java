package io.pennyflow.streams.budgets.status;

import static io.pennyflow.schemas.topic.Catalogue.ACCOUNTS;
import static io.pennyflow.schemas.topic.Catalogue.BUDGETS;
import static io.pennyflow.schemas.topic.Catalogue.BUDGET_STATUS;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.RATES;
import static io.pennyflow.streams.budgets.status.StatusFixtures.FOOD;
import static io.pennyflow.streams.budgets.status.StatusFixtures.JANUARY;
import static io.pennyflow.streams.budgets.status.StatusFixtures.WAGES;
import static io.pennyflow.streams.budgets.status.StatusFixtures.account;
import static io.pennyflow.streams.budgets.status.StatusFixtures.accountKey;
import static io.pennyflow.streams.budgets.status.StatusFixtures.budget;
import static io.pennyflow.streams.budgets.status.StatusFixtures.budgetKey;
import static io.pennyflow.streams.budgets.status.StatusFixtures.enriched;
import static io.pennyflow.streams.budgets.status.StatusFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.EnvelopeStatus;
import io.pennyflow.schemas.budgets.v1.OutsideFlow;
import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.intent.v1.HouseholdBudget;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BudgetsTopologyTest {
    private static final Duration A_WHILE = Duration.ofSeconds(4);

    private final TopologyRun run = run();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void saysWhatEachMonthComesTo() {
        run.send(ACCOUNTS, accountKey(), account("EUR", "100"));
        send(enriched(1, 4, WAGES, "900"));
        send(enriched(2, 9, FOOD, "-30.5"));
        send(enriched(3, 40, FOOD, "-20"));
        send(budget(1, "EUR", "'2026-01':{'" + FOOD + "':'300'}"));
        run.pass(A_WHILE);

        var months = months();

        assertThat(months).hasSize(2);
        var january = months.get(0);
        assertThat(january.getCash()).isEqualByComparingTo("969.5");
        assertThat(january.getToAssign()).isEqualByComparingTo("700");
        assertThat(january.getLastOn()).isEqualTo(JANUARY.plusDays(9));
        assertThat(january.getOutsideFlows())
                .extracting(OutsideFlow::getCategory)
                .containsExactly(WAGES);
        assertThat(food(january).getAvailable()).isEqualByComparingTo("269.5");
        assertThat(food(january).getExpected()).isEqualByComparingTo("96.7742");
        assertThat(food(months.get(1)).getAvailable()).isEqualByComparingTo("249.5");
    }

    @Test
    void movesMoneyToItsNewCategoryExactly() {
        send(budget(1, "EUR", "'2026-01':{'" + FOOD + "':'300'}"));
        send(enriched(1, 4, FOOD, "-30.5"));
        run.pass(A_WHILE);
        months();

        send(enriched(1, 4, "TRAVEL_LODGING", "-30.5"));
        run.pass(A_WHILE);

        var january = months().get(0);
        assertThat(food(january).getAvailable()).isEqualByComparingTo("300");
        assertThat(january.getToAssign()).isEqualByComparingTo("-330.5");
    }

    @Test
    void countsWhatIsLeftOutOfSumsAsMoneyThatMoved() {
        var left = enriched(1, 4, FOOD, "-30");
        left.setExcluded(true);
        send(budget(1, "EUR", ""));
        send(left);
        run.pass(A_WHILE);

        var january = months().get(0);

        assertThat(food(january).getActivity()).isZero();
        assertThat(january.getOutside()).isEqualByComparingTo("-30");
        assertThat(january.getOutsideFlows()).isEmpty();
    }

    @Test
    void followsAnEditInThePastThroughAllLaterMonths() {
        send(budget(1, "EUR", "'2026-01':{'" + FOOD + "':'300'},'2026-03':{'" + FOOD + "':'1'}"));
        run.pass(A_WHILE);
        months();

        send(budget(2, "EUR", "'2026-01':{'" + FOOD + "':'200'},'2026-03':{'" + FOOD + "':'1'}"));
        run.pass(A_WHILE);

        var months = months();
        assertThat(months).hasSize(3).extracting(BudgetStatus::getVersion).containsOnly(2);
        assertThat(food(months.get(2)).getAvailable()).isEqualByComparingTo("201");
    }

    @Test
    void takesBackTheMonthsOfABudgetThatIsGone() {
        send(budget(1, "EUR", "'2026-02':{'" + FOOD + "':'300'}"));
        run.pass(A_WHILE);
        run.out(BUDGET_STATUS);

        run.send(BUDGETS, budgetKey(), null);
        run.pass(A_WHILE);

        assertThat(run.out(BUDGET_STATUS))
                .extracting(TestRecord::value)
                .hasSize(2)
                .containsOnlyNulls();
    }

    @Test
    void sendsNothingForAChangeThatMovesNoMoney() {
        send(budget(1, "EUR", ""));
        send(enriched(1, 4, FOOD, "-30"));
        run.pass(A_WHILE);
        months();

        var reworded = enriched(1, 4, FOOD, "-30");
        reworded.setDescription("other words");
        send(reworded);
        run.pass(A_WHILE);

        assertThat(run.out(BUDGET_STATUS)).isEmpty();
    }

    @Test
    void countsInItsOwnCurrencyOnceThereIsARate() {
        send(budget(1, "USD", ""));
        send(enriched(1, 4, FOOD, "-10"));
        run.pass(A_WHILE);
        assertThat(months().get(0).getCash()).isZero();

        run.send(
                RATES,
                new FxRateKey("USD", JANUARY),
                new FxRate("USD", JANUARY, new BigDecimal("1.2").setScale(10), "ECB"));
        run.pass(A_WHILE);

        assertThat(months().get(0).getCash()).isEqualByComparingTo("-12");
    }

    @Test
    void comesToTheSameInAnyOrder() {
        var steps = new ArrayList<Consumer<TopologyRun>>();
        steps.add(it -> it.send(ACCOUNTS, accountKey(), account("EUR", "100")));
        steps.add(
                it ->
                        it.send(
                                BUDGETS,
                                budgetKey(),
                                budget(1, "EUR", "'2026-01':{'" + FOOD + "':'300'}")));
        for (var number = 0; number < 60; number++) {
            var transaction =
                    enriched(number, number, number % 3 == 0 ? WAGES : FOOD, "-" + number + ".37");
            steps.add(it -> it.send(ENRICHED, key(transaction), transaction));
        }
        steps.forEach(it -> it.accept(run));
        run.pass(A_WHILE);
        var expected = months();

        for (var seed = 0; seed < 3; seed++) {
            Collections.shuffle(steps, new Random(seed));
            try (var again = run()) {
                for (var step : steps) {
                    step.accept(again);
                    again.pass(Duration.ofMillis(seed * 150L));
                }
                again.pass(A_WHILE);
                assertThat(months(again)).isEqualTo(expected);
            }
        }
    }

    @Test
    void sendsWhatIsNoBudgetToItsDeadLettersAndGoesOn() {
        var serdes = new Serdes(FakeRegistry.client());
        var wrong = budget(1, "EUR", "");
        wrong.setDocument("{}");

        run.sendBytes(
                BUDGETS.name(),
                serdes.key(BUDGETS).toBytes(budgetKey()),
                "no record".getBytes(StandardCharsets.UTF_8));
        send(wrong);
        send(budget(2, "EUR", ""));
        run.pass(A_WHILE);

        assertThat(run.deadLetters(BUDGETS)).hasSize(2);
        assertThat(months()).hasSize(1);
    }

    private static TopologyRun run() {
        return new TopologyRun(new BudgetsTopology(TenantStores.IN_MEMORY), FakeRegistry.client());
    }

    private void send(EnrichedTransaction transaction) {
        run.send(ENRICHED, key(transaction), transaction);
    }

    private void send(HouseholdBudget budget) {
        run.send(BUDGETS, budgetKey(), budget);
    }

    private List<BudgetStatus> months() {
        return months(run);
    }

    /** In the order of time, from what came since they were last asked for. */
    private static List<BudgetStatus> months(TopologyRun run) {
        var months =
                run.newest(BUDGET_STATUS).values().stream()
                        .sorted(Comparator.comparing(BudgetStatus::getMonth))
                        .toList();
        assertThat(months)
                .allSatisfy(
                        it ->
                                assertThat(it.getAvailable().add(it.getToAssign()))
                                        .isEqualByComparingTo(it.getCash()));
        return months;
    }

    private static EnvelopeStatus food(BudgetStatus month) {
        return month.getEnvelopes().stream()
                .filter(it -> it.getCategory().equals(FOOD))
                .findFirst()
                .orElseThrow();
    }
}
