package io.pennyflow.streams.rollup;

import static io.pennyflow.schemas.topic.Catalogue.ACCOUNTS;
import static io.pennyflow.schemas.topic.Catalogue.BALANCES;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.SPENDING;
import static io.pennyflow.streams.rollup.RollupFixtures.DAY;
import static io.pennyflow.streams.rollup.RollupFixtures.GROCERIES;
import static io.pennyflow.streams.rollup.RollupFixtures.account;
import static io.pennyflow.streams.rollup.RollupFixtures.accountKey;
import static io.pennyflow.streams.rollup.RollupFixtures.enriched;
import static io.pennyflow.streams.rollup.RollupFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionSplit;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However transactions come, change and go, the sums are those of what is left. */
class SumsTest {
    private static final List<String> CATEGORIES = List.of(GROCERIES, "TRAVEL_LODGING");

    @Property(tries = 8)
    void equalsAPlainSumOfWhatIsLeft(@ForAll long seed) {
        var random = new Random(seed);
        var left = new HashMap<Integer, EnrichedTransaction>();
        try (var run =
                new TopologyRun(
                        new RollupTopology(TenantStores.IN_MEMORY), FakeRegistry.client())) {
            var describedAt = random.nextInt(120);
            for (var step = 0; step < 120; step++) {
                if (step == describedAt) {
                    run.send(ACCOUNTS, accountKey(), account("EUR", "123.4567"));
                }
                change(run, random, left);
                if (random.nextInt(10) == 0) {
                    run.pass(Duration.ofMillis(random.nextInt(400)));
                }
            }
            run.pass(Duration.ofSeconds(2));

            assertThat(spending(run)).isEqualTo(plainSpending(left));
            assertThat(balances(run)).isEqualTo(plainBalances(left));
        }
    }

    private static void change(
            TopologyRun run, Random random, Map<Integer, EnrichedTransaction> left) {
        var number = random.nextInt(25);
        var amount = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 4);
        var transaction =
                enriched(
                        number,
                        random.nextInt(6),
                        CATEGORIES.get(random.nextInt(2)),
                        amount.toPlainString());
        annotate(transaction, random);
        if (random.nextInt(4) == 0) {
            left.remove(number);
            run.send(ENRICHED, key(transaction), null);
        } else {
            left.put(number, transaction);
            run.send(ENRICHED, key(transaction), transaction);
        }
    }

    private static void annotate(EnrichedTransaction transaction, Random random) {
        transaction.setExcluded(random.nextInt(6) == 0);
        if (random.nextInt(3) == 0) {
            var some = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 4);
            var rest = transaction.getBaseAmount().subtract(some);
            transaction.setSplits(
                    List.of(
                            new TransactionSplit(CATEGORIES.get(random.nextInt(2)), some, some),
                            new TransactionSplit("TRAVEL_FLIGHTS", rest, rest)));
        }
    }

    private static Map<String, String> spending(TopologyRun run) {
        var sums = new TreeMap<String, String>();
        run.newest(SPENDING)
                .forEach(
                        (key, it) ->
                                sums.put(
                                        it.getCategory() + it.getDay(),
                                        it.getInflow().subtract(it.getOutflow())
                                                + " of "
                                                + it.getTransactions()));
        return sums;
    }

    private static Map<String, String> plainSpending(Map<Integer, EnrichedTransaction> left) {
        var sums = new TreeMap<String, BigDecimal>();
        var counts = new TreeMap<String, Integer>();
        for (var it : left.values()) {
            for (var part : parts(it)) {
                var key = part.getCategory() + it.getBookedOn();
                sums.merge(key, part.getBaseAmount(), BigDecimal::add);
                counts.merge(key, 1, Integer::sum);
            }
        }
        var plain = new TreeMap<String, String>();
        sums.forEach((key, sum) -> plain.put(key, sum + " of " + counts.get(key)));
        return plain;
    }

    private static List<TransactionSplit> parts(EnrichedTransaction it) {
        if (it.getExcluded()) {
            return List.of();
        }
        var whole = new TransactionSplit(it.getCategory(), it.getBaseAmount(), it.getBaseAmount());
        return it.getSplits().isEmpty() ? List.of(whole) : it.getSplits();
    }

    private static Map<LocalDate, BigDecimal> balances(TopologyRun run) {
        var balances = new TreeMap<LocalDate, BigDecimal>();
        run.newest(BALANCES).forEach((key, it) -> balances.put(it.getDay(), it.getBalance()));
        return balances;
    }

    private static Map<LocalDate, BigDecimal> plainBalances(
            Map<Integer, EnrichedTransaction> left) {
        var balances = new TreeMap<LocalDate, BigDecimal>();
        for (var day = DAY; day.isBefore(DAY.plusDays(6)); day = day.plusDays(1)) {
            var until = day;
            var upTo =
                    left.values().stream().filter(it -> !it.getBookedOn().isAfter(until)).toList();
            if (upTo.stream().anyMatch(it -> it.getBookedOn().equals(until))) {
                balances.put(
                        day,
                        upTo.stream()
                                .map(EnrichedTransaction::getAmount)
                                .reduce(new BigDecimal("123.4567"), BigDecimal::add));
            }
        }
        return balances;
    }
}
