package io.pennyflow.connect.fx;

import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTask;
import org.jspecify.annotations.Nullable;

/** Sends the bundled history, oldest day first, then what the bank has published since. */
public final class EcbRatesSourceTask extends SourceTask {
    private static final int BATCH_RECORDS = 5_000;
    private static final Duration RETRY_FIRST = Duration.ofSeconds(1);

    /** Connect stops a task only between polls, so none lasts longer. */
    private static final Duration POLL_MAX = Duration.ofMillis(500);

    private final Function<EcbRatesConfig, EcbClient> clients;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final SortedMap<LocalDate, RatesOfDay> waiting = new TreeMap<>();

    private @Nullable EcbRatesConfig config;
    private @Nullable EcbClient client;
    private @Nullable RateRecords records;
    private LocalDate lastDay = LocalDate.EPOCH;
    private Instant nextLook = Instant.MIN;
    private Duration retry = RETRY_FIRST;

    /** Used by Connect. */
    public EcbRatesSourceTask() {
        this(EcbRatesSourceTask::httpClient, Clock.systemUTC());
    }

    EcbRatesSourceTask(Function<EcbRatesConfig, EcbClient> clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public String version() {
        return EcbRatesSourceConnector.VERSION;
    }

    @Override
    public void start(Map<String, String> properties) {
        config = new EcbRatesConfig(properties);
        client = clients.apply(config);
        records = new RateRecords(new Serdes(new Registry(config.registry)));
        lastDay = RateRecords.lastDay(context.offsetStorageReader().offset(RateRecords.PARTITION));
        try {
            waiting.putAll(new BundledHistory().after(lastDay));
        } catch (IOException e) {
            throw new ConnectException("The bundled history of rates cannot be read.", e);
        }
    }

    @Override
    public @Nullable List<SourceRecord> poll() throws InterruptedException {
        if (waiting.isEmpty() && !clock.instant().isBefore(nextLook)) {
            look();
        }
        if (waiting.isEmpty()) {
            stopped.await(POLL_MAX.toMillis(), TimeUnit.MILLISECONDS);
            return null; // How Connect wants to hear "nothing yet".
        }
        return nextBatch();
    }

    private void look() {
        try {
            waiting.putAll(Objects.requireNonNull(client, "started").after(lastDay));
            nextLook = clock.instant().plus(config().interval);
            retry = RETRY_FIRST;
        } catch (IOException e) {
            nextLook = clock.instant().plus(retry);
            retry = shorter(retry.multipliedBy(2), config().retryMax);
            throw new RetriableException("The bank's rates cannot be had; tried again later.", e);
        }
    }

    private List<SourceRecord> nextBatch() {
        var batch = new ArrayList<SourceRecord>();
        while (!waiting.isEmpty() && batch.size() < BATCH_RECORDS) {
            var day = waiting.remove(waiting.firstKey());
            batch.addAll(Objects.requireNonNull(records, "started").of(day, lastDay));
            lastDay = day.day();
        }
        return batch;
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    private EcbRatesConfig config() {
        return Objects.requireNonNull(config, "started");
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static EcbClient httpClient(EcbRatesConfig config) {
        return config.url.<EcbClient>map(HttpEcbClient::new).orElse(last -> new TreeMap<>());
    }
}
