package io.pennyflow.connect.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.connect.platform.TestRegistry;
import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTaskContext;
import org.apache.kafka.connect.storage.OffsetStorageReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EcbRatesSourceTaskTest {
    private static final TestRegistry REGISTRY = new TestRegistry();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-05T15:30:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> PROPERTIES =
            EcbRatesSourceConnector.config(REGISTRY.uri());
    private static final String LAST_BUNDLED = "2023-02-21";

    private final WireSerde<FxRate> values =
            new Serdes(new Registry(REGISTRY.uri())).value(Catalogue.RATES);

    @AfterAll
    static void stopRegistry() {
        REGISTRY.close();
    }

    @Test
    void sendsTheWholeHistoryOldestDayFirst() throws InterruptedException {
        var task = started(null, last -> new TreeMap<>());

        var days = new ArrayList<LocalDate>();
        var currencies = new HashSet<String>();
        for (var batch = next(task); !batch.isEmpty(); batch = next(task)) {
            for (var record : batch) {
                var rate = rate(record);
                days.add(rate.getDay());
                currencies.add(rate.getCurrency());
            }
        }

        assertThat(days).hasSize(193_655).isSorted();
        assertThat(days.get(0)).isEqualTo("1999-01-04");
        assertThat(days.get(days.size() - 1)).isEqualTo(LAST_BUNDLED);
        assertThat(currencies).hasSize(41).contains("USD", "GBP", "EEK").doesNotContain("EUR");
    }

    @Test
    void repeatsADayThatWasCutShort() throws InterruptedException {
        var task = started("2023-02-20", last -> new TreeMap<>());

        var day = next(task);

        assertThat(day).hasSize(30);
        assertThat(day.subList(0, 29)).allMatch(it -> offsetOf(it).equals("2023-02-20"));
        assertThat(offsetOf(day.get(29))).isEqualTo(LAST_BUNDLED);
    }

    @Test
    void goesOnWithWhatTheBankPublishedSince() throws InterruptedException {
        var asked = new ArrayList<LocalDate>();
        var day = LocalDate.parse("2023-02-22");
        var task =
                started(
                        LAST_BUNDLED,
                        last -> {
                            asked.add(last);
                            var rates = Map.of("USD", new BigDecimal("1.0641"));
                            return new TreeMap<>(Map.of(day, new RatesOfDay(day, rates)));
                        });

        var batch = next(task);

        assertThat(asked).containsExactly(LocalDate.parse(LAST_BUNDLED));
        assertThat(batch).hasSize(1);
        var rate = rate(batch.get(0));
        assertThat(rate.getPerEuro()).isEqualTo(new BigDecimal("1.0641000000"));
        assertThat(offsetOf(batch.get(0))).isEqualTo("2023-02-22");
        assertThat(task.poll()).as("the next look is an hour away").isNull();
    }

    @Test
    void triesAgainWhenTheBankDoesNotAnswer() throws InterruptedException {
        var task =
                started(
                        LAST_BUNDLED,
                        last -> {
                            throw new IOException("503");
                        });

        assertThatThrownBy(task::poll).isInstanceOf(RetriableException.class);
        assertThat(task.poll()).as("not before the pause is over").isNull();
    }

    private FxRate rate(SourceRecord record) {
        return Objects.requireNonNull(values.fromBytes((byte[]) record.value()));
    }

    private static List<SourceRecord> next(EcbRatesSourceTask task) throws InterruptedException {
        return Objects.requireNonNullElse(task.poll(), List.of());
    }

    private static String offsetOf(SourceRecord record) {
        return String.valueOf(record.sourceOffset().get("day"));
    }

    private static EcbRatesSourceTask started(@Nullable String lastDay, EcbClient bank) {
        var task = new EcbRatesSourceTask(config -> bank, CLOCK);
        task.initialize(new Context(lastDay));
        task.start(PROPERTIES);
        return task;
    }

    private record Context(@Nullable String lastDay) implements SourceTaskContext {
        @Override
        public Map<String, String> configs() {
            return PROPERTIES;
        }

        @Override
        public PluginMetrics pluginMetrics() {
            throw new UnsupportedOperationException();
        }

        @Override
        public OffsetStorageReader offsetStorageReader() {
            return new OffsetStorageReader() {
                @Override
                public <T> @Nullable Map<String, Object> offset(Map<String, T> partition) {
                    return lastDay == null ? null : Map.of("day", lastDay);
                }

                @Override
                public <T> Map<Map<String, T>, Map<String, Object>> offsets(
                        Collection<Map<String, T>> partitions) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}
