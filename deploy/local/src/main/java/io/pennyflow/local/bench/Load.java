package io.pennyflow.local.bench;

import io.pennyflow.local.stack.StackSettings;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Transactions of other households, coming in as bank connectors bring them: straight to raw. */
final class Load implements AutoCloseable {
    private static final int HOUSEHOLDS = 8;
    private static final int TICKS_PER_SECOND = 50;
    private static final long SEED = 23;
    private static final Instant OBSERVED = Instant.parse("2026-07-01T08:00:00Z");

    private final List<Customer> customers = new ArrayList<>();
    private final KafkaProducer<byte[], byte[]> producer;
    private final WireSerde<TransactionKey> keys;
    private final WireSerde<RawTransaction> values;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong sent = new AtomicLong();
    private volatile long countedFrom = System.nanoTime();

    private Load(StackSettings ends) {
        for (var i = 0; i < HOUSEHOLDS; i++) {
            customers.add(Customer.signUp(ends.address()));
        }
        var serdes = new Serdes(new Registry(ends.registry()));
        keys = serdes.key(Catalogue.RAW);
        values = serdes.value(Catalogue.RAW);
        producer = new Clients(ends.bootstrapServers()).producer();
    }

    static Load start(StackSettings ends, int ratePerSecond) {
        var load = new Load(ends);
        var unused =
                load.clock.scheduleAtFixedRate(
                        () -> load.send(ratePerSecond / TICKS_PER_SECOND),
                        0,
                        1000 / TICKS_PER_SECOND,
                        TimeUnit.MILLISECONDS);
        return load;
    }

    private void send(int count) {
        for (var i = 0; i < count; i++) {
            var next = next();
            var key = new TransactionKey(next.getTenantId(), next.getTransactionId());
            Clients.send(
                    producer,
                    new ProducerRecord<>(
                            Catalogue.RAW.name(), keys.toBytes(key), values.toBytes(next)));
        }
        sent.addAndGet(count);
    }

    private RawTransaction next() {
        var customer = customers.get(random.nextInt(customers.size()));
        return RawTransaction.newBuilder()
                .setTenantId(customer.tenant())
                .setTransactionId(new UUID(random.nextLong(), random.nextLong()))
                .setAccountId(UUID.fromString(customer.accountId()))
                .setSource("bank")
                .setOccurrence(1)
                .setBookedOn(LocalDate.of(2026, 6, 30).minusDays(random.nextInt(365)))
                .setAmount(BigDecimal.valueOf(-random.nextInt(100, 20_000), 2).setScale(4))
                .setCurrency("EUR")
                .setDescription("REWE SAGT DANKE " + random.nextInt(1000))
                .setObservedAt(OBSERVED)
                .build();
    }

    /** What was sent so far was warm-up. */
    void restartCount() {
        sent.set(0);
        countedFrom = System.nanoTime();
    }

    double ratePerSecond() {
        return sent.get() * 1e9 / (System.nanoTime() - countedFrom);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        producer.close();
    }
}
