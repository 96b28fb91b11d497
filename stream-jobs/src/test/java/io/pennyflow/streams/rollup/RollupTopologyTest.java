package io.pennyflow.streams.rollup;

import static io.pennyflow.schemas.topic.Catalogue.ACCOUNTS;
import static io.pennyflow.schemas.topic.Catalogue.BALANCES;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.RATES;
import static io.pennyflow.schemas.topic.Catalogue.SPENDING;
import static io.pennyflow.streams.rollup.RollupFixtures.ACCOUNT;
import static io.pennyflow.streams.rollup.RollupFixtures.DAY;
import static io.pennyflow.streams.rollup.RollupFixtures.GROCERIES;
import static io.pennyflow.streams.rollup.RollupFixtures.TENANT;
import static io.pennyflow.streams.rollup.RollupFixtures.account;
import static io.pennyflow.streams.rollup.RollupFixtures.accountKey;
import static io.pennyflow.streams.rollup.RollupFixtures.enriched;
import static io.pennyflow.streams.rollup.RollupFixtures.key;
import static io.pennyflow.streams.rollup.RollupFixtures.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RollupTopologyTest {
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    private final TopologyRun run =
            new TopologyRun(new RollupTopology(TenantStores.IN_MEMORY), FakeRegistry.client());

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void sumsWhatMovedInACategoryOnADay() {
        send(enriched(1, 0, GROCERIES, "-10.5"));
        send(enriched(2, 0, GROCERIES, "-2.25"));
        send(enriched(3, 0, GROCERIES, "4"));
        run.pass(A_WHILE);

        var records = run.out(SPENDING);
        assertThat(records).hasSize(1);
        var spending = records.get(0).value();
        assertThat(spending.getOutflow()).isEqualByComparingTo("12.75");
        assertThat(spending.getInflow()).isEqualByComparingTo("4");
        assertThat(spending.getTransactions()).isEqualTo(3);
        assertThat(spending.getBaseCurrency()).isEqualTo("EUR");
    }

    @Test
    void movesMoneyToItsNewCategoryExactly() {
        send(enriched(1, 0, GROCERIES, "-10.5"));
        send(enriched(2, 0, GROCERIES, "-2.25"));
        run.pass(A_WHILE);
        run.out(SPENDING);

        send(enriched(1, 0, "TRAVEL_LODGING", "-10.5"));
        run.pass(A_WHILE);

        assertThat(run.newest(SPENDING).values())
                .extracting(DailySpending::getCategory, it -> it.getOutflow().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple(GROCERIES, "2.2500"), tuple("TRAVEL_LODGING", "10.5000"));
    }

    @Test
    void removesDaysThatHaveNothingLeft() {
        var transaction = enriched(1, 0, GROCERIES, "-10.5");
        send(transaction);
        run.pass(A_WHILE);
        run.out(SPENDING);
        run.out(BALANCES);

        run.send(ENRICHED, key(transaction), null);
        run.pass(A_WHILE);

        assertThat(run.out(SPENDING)).extracting(TestRecord::value).containsOnlyNulls().hasSize(1);
        assertThat(run.out(BALANCES)).extracting(TestRecord::value).containsOnlyNulls().hasSize(1);
    }

    @Test
    void closesEachDayWithOpeningBalanceAndAllFlowsUpToIt() {
        run.send(ACCOUNTS, accountKey(), account("EUR", "100"));
        send(enriched(1, 0, GROCERIES, "-10"));
        send(enriched(2, 0, GROCERIES, "-5"));
        send(enriched(3, 3, GROCERIES, "20"));
        run.pass(A_WHILE);

        assertThat(balances()).containsExactly("85.0000", "105.0000");
    }

    @Test
    void movesAllLaterBalancesWithABackDatedTransaction() {
        send(enriched(1, 5, GROCERIES, "-10"));
        send(enriched(2, 9, GROCERIES, "-5"));
        run.pass(A_WHILE);
        run.out(BALANCES);

        send(enriched(3, 0, GROCERIES, "-1"));
        run.pass(A_WHILE);

        assertThat(balances()).containsExactly("-1.0000", "-11.0000", "-16.0000");
    }

    @Test
    void correctsBalancesWhenTheAccountIsDescribedLater() {
        send(enriched(1, 0, GROCERIES, "-10"));
        run.pass(A_WHILE);
        assertThat(balances()).containsExactly("-10.0000");

        run.send(ACCOUNTS, accountKey(), account("EUR", "100"));
        run.pass(A_WHILE);

        assertThat(balances()).containsExactly("90.0000");
    }

    @Test
    void sendsNothingForAChangeThatMovesNoMoney() {
        send(enriched(1, 0, GROCERIES, "-10"));
        run.pass(A_WHILE);
        run.out(SPENDING);
        run.out(BALANCES);

        var reworded = enriched(1, 0, GROCERIES, "-10");
        reworded.setDescription("other words");
        send(reworded);
        run.pass(A_WHILE);

        assertThat(run.out(SPENDING)).isEmpty();
        assertThat(run.out(BALANCES)).isEmpty();
    }

    @Test
    void waitsForAPauseBeforeItCountsBalancesAnewButNotForLong() {
        for (var number = 0; number < 45; number++) {
            send(enriched(number, 0, GROCERIES, "-1"));
            run.pass(Duration.ofMillis(100));
        }
        var whileItFlows = run.out(BALANCES).size();
        run.pass(A_WHILE);

        assertThat(whileItFlows).isBetween(1, 4);
        assertThat(balances()).containsExactly("-45.0000");
    }

    @Test
    void convertsRowsOfOtherCurrenciesToTheAccountsOwn() {
        run.send(ACCOUNTS, accountKey(), account("USD", "0"));
        var inBase = enriched(1, 0, GROCERIES, "-10");
        inBase.setBaseCurrency("USD");
        inBase.setBaseAmount(money("-11"));
        send(inBase);
        send(enriched(2, 1, GROCERIES, "-10"));
        run.pass(A_WHILE);
        assertThat(balances()).containsExactly("-11.0000", "-11.0000");

        run.send(
                RATES,
                new FxRateKey("USD", DAY),
                new FxRate("USD", DAY, new BigDecimal("1.2").setScale(10), "ECB"));
        run.pass(A_WHILE);

        assertThat(balances()).containsExactly("-23.0000");
    }

    @Test
    void countsMoreDaysThanOneStepHolds() {
        for (var day = 0; day < RollupProcessor.BALANCES_STEP + 100; day++) {
            send(enriched(day, day, GROCERIES, "-1"));
        }
        run.pass(A_WHILE);

        var newest = run.newest(BALANCES).values();
        assertThat(newest).hasSize(RollupProcessor.BALANCES_STEP + 100);
        assertThat(newest.stream().map(DailyBalance::getBalance).min(BigDecimal::compareTo))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("-2100"));
    }

    @Test
    void showsTheLargestSumInsteadOfFailingBeyondIt() {
        send(enriched(1, 0, GROCERIES, "-999999999999999"));
        send(enriched(2, 0, GROCERIES, "-999999999999999"));
        run.pass(A_WHILE);

        assertThat(balances()).containsExactly("-999999999999999.9999");

        run.send(ENRICHED, key(enriched(2, 0, GROCERIES, "0")), null);
        run.pass(A_WHILE);
        assertThat(balances()).containsExactly("-999999999999999.0000");
    }

    @Test
    void sendsBytesThatAreNoRecordToTheirOwnDeadLettersAndGoesOn() {
        var garbage = "not a record".getBytes(StandardCharsets.UTF_8);
        var serdes = new Serdes(FakeRegistry.client());
        var transaction = enriched(1, 0, GROCERIES, "-10");

        run.sendBytes(ENRICHED.name(), serdes.key(ENRICHED).toBytes(key(transaction)), garbage);
        run.sendBytes(ACCOUNTS.name(), serdes.key(ACCOUNTS).toBytes(accountKey()), garbage);
        send(transaction);
        run.pass(A_WHILE);

        assertThat(run.deadLetters(ENRICHED)).hasSize(1);
        assertThat(run.deadLetters(ACCOUNTS)).hasSize(1);
        assertThat(balances()).containsExactly("-10.0000");
    }

    private void send(EnrichedTransaction transaction) {
        run.send(ENRICHED, key(transaction), transaction);
    }

    /** In the order of days, from what came since it was last asked. */
    private List<String> balances() {
        return run.newest(BALANCES).values().stream()
                .peek(it -> assertThat(it.getTenantId()).isEqualTo(TENANT))
                .peek(it -> assertThat(it.getAccountId()).isEqualTo(ACCOUNT))
                .sorted(Comparator.comparing(DailyBalance::getDay))
                .map(it -> it.getBalance().toPlainString())
                .toList();
    }
}
