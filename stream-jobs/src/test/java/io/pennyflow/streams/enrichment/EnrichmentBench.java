package io.pennyflow.streams.enrichment;

import static io.pennyflow.streams.enrichment.EnrichmentFixtures.DAY;

import io.pennyflow.schemas.intent.v1.HouseholdKey;
import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.rates.RatesTable;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.TenantKeyDeserializer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records a second through the fused step on one thread, without Kafka: from the bytes of a raw
 * transaction to the bytes of the enriched one, with stores in a hash map. A main, to be profiled;
 * prints a line a round.
 */
final class EnrichmentBench {
    private static final int TENANTS = 20_000;
    private static final int RECORDS = 200_000;
    private static final int ROUNDS = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String[] PLACES = {
        "PAYPAL *SPOTIFY %d", "REWE SAGT DANKE. %d//Berlin/DE", "TESCO STORES %d LONDON",
        "SQ *BLUE DOOR BAKERY %d", "Miete Wohnung %d", "POS DEBIT SHELL OIL %d AUSTIN TX"
    };

    private final EnrichmentTopics topics = EnrichmentTopics.of(FakeRegistry.client());
    private final TenantKeyDeserializer<?> keys = new TenantKeyDeserializer<>(topics.raw());
    private final FactsDeserializer values = new FactsDeserializer(topics.raw());
    private final List<byte[][]> wire = wire();
    private long bytes;

    private EnrichmentBench() {}

    public static void main(String[] arguments) {
        var bench = new EnrichmentBench();
        for (var round = 0; round < ROUNDS; round++) {
            var started = System.nanoTime();
            var busy = THREADS.getCurrentThreadCpuTime();
            bench.round();
            System.out.printf(
                    "%,d records/s, %,d a second of the thread's own time, %d bytes a record%n",
                    perSecond(System.nanoTime() - started),
                    perSecond(THREADS.getCurrentThreadCpuTime() - busy),
                    bench.bytes / RECORDS);
            bench.bytes = 0;
        }
    }

    private static long perSecond(long nanos) {
        return Math.round(RECORDS * 1e9 / nanos);
    }

    private void round() {
        var households =
                new Households(
                        new HeapStore(EnrichmentTopology.HOUSEHOLDS),
                        new HeapStore(EnrichmentTopology.UNDONE));
        for (var tenant = 0; tenant < TENANTS; tenant++) {
            households.set(household(tenant), "EUR", 0);
        }
        var settling = settling(households);
        for (var record : wire) {
            var key = keys.deserialize(topics.raw().name(), record[0]);
            var seen = (Input.RawSeen) values.deserialize(topics.raw().name(), record[1]);
            settling.report(key, seen.facts(), 0);
        }
    }

    private Settling settling(Households households) {
        var meanings = new Meanings(Merchants.ofDictionary(), Categories.ofBuild());
        return new Settling(
                new HeapStore(EnrichmentTopology.TRANSACTIONS),
                new ForeignIndex(new HeapStore(EnrichmentTopology.FOREIGN)),
                households,
                new RatesTable().in(new HeapStore(RatesTable.STORE)),
                meanings,
                new Teaching(
                        new HeapStore(EnrichmentTopology.TAUGHT), households, meanings::lesson),
                new SweepPositions(new HeapStore(EnrichmentTopology.HOUSEHOLD_SWEEPS)),
                new RuleBooks(new HeapStore(EnrichmentTopology.RULES), new CompiledBooks()),
                topics.enriched().value()::fromBytes,
                new EnrichedBytes(topics.enriched().valueId()),
                new Counting(),
                topics.enriched().keyId());
    }

    private List<byte[][]> wire() {
        var random = new Random(1);
        var records = new ArrayList<byte[][]>(RECORDS);
        for (var number = 0; number < RECORDS; number++) {
            var raw = EnrichmentFixtures.raw(number, "-1", "EUR");
            raw.setTenantId(new UUID(77, random.nextInt(TENANTS)));
            raw.setAmount(BigDecimal.valueOf(-random.nextInt(1_000_000), 4));
            raw.setBookedOn(DAY.minusDays(random.nextInt(700)));
            raw.setDescription(
                    PLACES[random.nextInt(PLACES.length)].formatted(random.nextInt(1_000)));
            records.add(
                    new byte[][] {
                        topics.raw().key().toBytes(EnrichmentFixtures.key(raw)),
                        topics.raw().value().toBytes(raw)
                    });
        }
        return records;
    }

    private TenantKey household(int tenant) {
        var wireKey = topics.households().key().toBytes(new HouseholdKey(new UUID(77, tenant)));
        return new TenantKeyDeserializer<>(topics.households())
                .deserialize(topics.households().name(), wireKey);
    }

    private final class Counting implements Outputs {
        @Override
        public void enriched(TenantKey key, byte @Nullable [] record, long timestamp) {
            bytes +=
                    key.wire(topics.enriched().keyId()).length
                            + (record == null ? 0 : record.length);
        }

        @Override
        public void unpriced(TenantKey key, Known known, long timestamp) {
            throw new IllegalStateException("Every household is known and counts in euros.");
        }
    }
}
