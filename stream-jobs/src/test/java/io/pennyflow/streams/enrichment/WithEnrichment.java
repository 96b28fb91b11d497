package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.HOUSEHOLDS;
import static io.pennyflow.schemas.topic.Catalogue.RATES;
import static io.pennyflow.schemas.topic.Catalogue.RAW;
import static io.pennyflow.schemas.topic.Catalogue.UNPRICED;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.household;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.householdKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.key;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.rate;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.rateKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.raw;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;

/** Tests of the topology, each with empty stores. */
abstract class WithEnrichment {
    static final Duration A_WHILE = Duration.ofMillis(300);

    final TopologyRun run =
            new TopologyRun(new EnrichmentTopology(TenantStores.IN_MEMORY), FakeRegistry.client());

    @AfterEach
    void close() {
        run.close();
    }

    void live(String currency) {
        run.send(HOUSEHOLDS, householdKey(), household(currency));
    }

    void publish(String currency, LocalDate day, String perEuro) {
        run.send(RATES, rateKey(currency, day), rate(currency, day, perEuro));
    }

    void send(RawTransaction raw) {
        run.send(RAW, key(raw), raw);
    }

    String reason() {
        var waiting = run.newest(UNPRICED).values();
        assertThat(waiting).hasSize(1);
        return waiting.iterator().next().getReason();
    }

    EnrichedTransaction one() {
        List<TestRecord<TransactionKey, EnrichedTransaction>> records = run.out(ENRICHED);
        assertThat(records).hasSize(1);
        return records.get(0).value();
    }
}
