package io.pennyflow.streams.recurring;

import static io.pennyflow.schemas.topic.Catalogue.BILLS;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.RECURRING;
import static io.pennyflow.streams.recurring.EnrichedFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.BillKey;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The search for series, running, and what it has told so far. */
final class RecurringRun implements AutoCloseable {
    static final Duration A_WHILE = Duration.ofSeconds(1);

    private static final Instant START = Instant.parse("2026-06-10T08:00:00Z");

    private final Map<RecurringStreamKey, RecurringStream> streams = new LinkedHashMap<>();
    private final Map<BillKey, Bill> bills = new LinkedHashMap<>();
    private TopologyRun run = start();

    /** What is not awaited yet. */
    TopologyRun raw() {
        return run;
    }

    Map<RecurringStreamKey, RecurringStream> streams() {
        return streams;
    }

    Map<BillKey, Bill> bills() {
        return bills;
    }

    void send(List<EnrichedTransaction> transactions) {
        transactions.forEach(it -> run.send(ENRICHED, key(it), it));
        settle();
    }

    <K extends SpecificRecord, V extends SpecificRecord> void say(
            TopicSpec<K, V> topic, K key, @Nullable V said) {
        run.send(topic, key, said);
        settle();
    }

    void settle() {
        run.pass(A_WHILE);
        collect(run.out(RECURRING), streams);
        collect(run.out(BILLS), bills);
    }

    void skip(Duration time) {
        run.skip(time);
        settle();
    }

    /** Another one, with nothing in its stores. */
    void again() {
        run.close();
        run = start();
        streams.clear();
        bills.clear();
    }

    RecurringStream only() {
        assertThat(streams).hasSize(1);
        return streams.values().iterator().next();
    }

    List<String> statuses() {
        var counts = new TreeMap<String, Integer>();
        bills.values().forEach(it -> counts.merge(it.getStatus(), 1, Integer::sum));
        return counts.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).toList();
    }

    @Override
    public void close() {
        run.close();
    }

    private static <K, V> void collect(List<TestRecord<K, V>> records, Map<K, V> into) {
        for (var record : records) {
            if (record.value() == null) {
                into.remove(record.key());
            } else {
                into.put(record.key(), record.value());
            }
        }
    }

    private static TopologyRun start() {
        var topology = new RecurringTopology(TenantStores.IN_MEMORY);
        return new TopologyRun(topology, FakeRegistry.client(), START);
    }
}
