package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.ANNOTATIONS;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.HOUSEHOLDS;
import static io.pennyflow.schemas.topic.Catalogue.OVERRIDES;
import static io.pennyflow.schemas.topic.Catalogue.RATES;
import static io.pennyflow.schemas.topic.Catalogue.RAW;
import static io.pennyflow.schemas.topic.Catalogue.RULES;
import static io.pennyflow.schemas.topic.Catalogue.UNPRICED;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.DAY;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.NOON;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.annotation;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.book;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.era;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.household;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.householdKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.key;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.override;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.rate;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.rateKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.raw;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.SplitPart;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Facts and intent come in any order, some of them twice. What they come to is always the same, and
 * what a plain reading of the newest of each would say.
 */
class OrderTest {
    private static final String LARGE =
            """
            {"field": "amount", "operator": "greater", "value": "20"}""";
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "KWD", "CLF");

    @Property(tries = 6)
    void comesToTheSameInAnyOrder(@ForAll long seed) {
        var random = new Random(seed);
        var facts = facts(random);
        try (var first = run();
                var second = run()) {
            facts.forEach(it -> it.send(first));
            shuffled(facts, random).forEach(it -> sendAndPause(it, second, random));
            first.pass(Duration.ofSeconds(1));
            second.pass(Duration.ofSeconds(1));

            var enriched = first.newest(ENRICHED);
            assertThat(second.newest(ENRICHED)).isEqualTo(enriched);
            assertThat(second.newest(UNPRICED)).isEqualTo(first.newest(UNPRICED));
            assertThat(amounts(enriched)).isEqualTo(naive(facts));
        }
    }

    private static TopologyRun run() {
        return new TopologyRun(
                new EnrichmentTopology(TenantStores.IN_MEMORY), FakeRegistry.client());
    }

    private static void sendAndPause(Sent<?, ?> sent, TopologyRun run, Random random) {
        sent.send(run);
        if (random.nextInt(8) == 0) {
            run.pass(Duration.ofMillis(200));
        }
    }

    /**
     * Each key's records keep their order, as a partition does; a record may come again at once.
     */
    private static List<Sent<?, ?>> shuffled(List<Sent<?, ?>> facts, Random random) {
        var byKey = new HashMap<Object, ArrayList<Sent<?, ?>>>();
        var slots = new ArrayList<Object>();
        for (var fact : facts) {
            var of =
                    byKey.computeIfAbsent(
                            List.of(fact.topic(), fact.key()), it -> new ArrayList<>());
            for (var times = 1 + random.nextInt(2); times > 0; times--) {
                of.add(fact);
                slots.add(List.of(fact.topic(), fact.key()));
            }
        }
        Collections.shuffle(slots, random);
        var order = new ArrayList<Sent<?, ?>>();
        for (var slot : slots) {
            var of = byKey.get(slot);
            if (of != null) {
                order.add(of.remove(0));
            }
        }
        return order;
    }

    private static List<Sent<?, ?>> facts(Random random) {
        var facts = new ArrayList<Sent<?, ?>>();
        for (var number = 0; number < 12; number++) {
            var raw = random(random, number);
            facts.add(new Sent<>(RAW, key(raw), raw));
            if (random.nextInt(4) == 0) {
                var changed = random(random, number);
                facts.add(new Sent<>(RAW, key(raw), random.nextInt(3) == 0 ? null : changed));
            }
            if (random.nextInt(3) == 0) {
                var decided = override(raw, "TRAVEL_FLIGHTS");
                facts.add(new Sent<>(OVERRIDES, key(raw), decided));
                if (random.nextBoolean()) {
                    facts.add(new Sent<>(OVERRIDES, key(raw), null));
                }
            }
            if (random.nextInt(3) == 0) {
                var half = raw.getAmount().divide(BigDecimal.valueOf(2), RoundingMode.FLOOR);
                var said =
                        annotation(
                                raw,
                                new SplitPart("TRAVEL_LODGING", half),
                                new SplitPart("TRAVEL_FLIGHTS", raw.getAmount().subtract(half)));
                said.setTags(List.of("trip"));
                facts.add(new Sent<>(ANNOTATIONS, key(raw), said));
                if (random.nextBoolean()) {
                    facts.add(new Sent<>(ANNOTATIONS, key(raw), null));
                }
            }
        }
        for (var number = 0; number < 14; number++) {
            var currency = CURRENCIES.get(1 + random.nextInt(4));
            var day = DAY.plusDays(random.nextInt(8) - 4);
            var rate = rate(currency, day, Integer.toString(1 + random.nextInt(300)));
            facts.add(
                    new Sent<>(
                            RATES, rateKey(currency, day), random.nextInt(8) == 0 ? null : rate));
        }
        facts.add(new Sent<>(HOUSEHOLDS, householdKey(), household("EUR")));
        if (random.nextBoolean()) {
            facts.add(new Sent<>(HOUSEHOLDS, householdKey(), household("USD")));
        }
        addRules(facts, random);
        return facts;
    }

    private static void addRules(List<Sent<?, ?>> facts, Random random) {
        var tag = book(LARGE, "{\"action\": \"add-tags\", \"tags\": [\"large\"]}");
        var move =
                book(LARGE, "{\"action\": \"set-category\", \"category\": \"TRAVEL_RENTAL_CARS\"}");
        for (var change = 0; change < 3; change++) {
            var later = era(NOON.plusSeconds(random.nextInt(3) - 1), move);
            var rules = rules(era(Instant.EPOCH, random.nextBoolean() ? tag : move), later);
            facts.add(new Sent<>(RULES, householdKey(), random.nextInt(4) == 0 ? null : rules));
        }
    }

    private static RawTransaction random(Random random, int number) {
        var amount = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 4);
        var raw = raw(number, amount.toPlainString(), CURRENCIES.get(random.nextInt(5)));
        raw.setBookedOn(DAY.plusDays(random.nextInt(6) - 3));
        return raw;
    }

    private static Map<TransactionKey, BigDecimal> amounts(
            Map<TransactionKey, EnrichedTransaction> enriched) {
        var amounts = new HashMap<TransactionKey, BigDecimal>();
        enriched.forEach((key, value) -> amounts.put(key, value.getBaseAmount()));
        return amounts;
    }

    /** Prices the newest of each by the contract's words, as plainly as it can be said. */
    private static Map<TransactionKey, BigDecimal> naive(List<Sent<?, ?>> facts) {
        var raws = new HashMap<TransactionKey, RawTransaction>();
        var rates = new HashMap<String, BigDecimal>();
        var base = "";
        for (var fact : facts) {
            if (fact.key() instanceof TransactionKey key && fact.topic().equals(RAW)) {
                raws.put(key, (RawTransaction) fact.value());
            } else if (fact.value() instanceof Household it) {
                base = it.getBaseCurrency();
            } else if (fact.key() instanceof FxRateKey it) {
                var value = (FxRate) fact.value();
                rates.put(
                        it.getCurrency() + it.getDay(), value == null ? null : value.getPerEuro());
            }
        }
        var amounts = new HashMap<TransactionKey, BigDecimal>();
        for (var entry : raws.entrySet()) {
            var raw = entry.getValue();
            if (raw != null) {
                var amount = naive(raw, base, rates);
                if (amount != null) {
                    amounts.put(entry.getKey(), amount);
                }
            }
        }
        return amounts;
    }

    private static @Nullable BigDecimal naive(
            RawTransaction raw, String base, Map<String, BigDecimal> rates) {
        if (raw.getCurrency().equals(base)) {
            return raw.getAmount();
        }
        var from = naive(raw.getCurrency(), raw.getBookedOn(), rates);
        var to = naive(base, raw.getBookedOn(), rates);
        return from == null || to == null
                ? null
                : to.divide(from, 10, RoundingMode.HALF_EVEN)
                        .multiply(raw.getAmount())
                        .setScale(4, RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal naive(
            String currency, LocalDate on, Map<String, BigDecimal> rates) {
        if (currency.equals("EUR")) {
            return BigDecimal.ONE;
        }
        for (var day = on; day.isAfter(on.minusDays(20)); day = day.minusDays(1)) {
            if (rates.get(currency + day) != null) {
                return rates.get(currency + day);
            }
        }
        return null;
    }

    private record Sent<K extends SpecificRecord, V extends SpecificRecord>(
            TopicSpec<K, V> topic, K key, @Nullable V value) {
        void send(TopologyRun run) {
            run.send(topic, key, value);
        }
    }
}
