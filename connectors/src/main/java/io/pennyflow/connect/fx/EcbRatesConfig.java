package io.pennyflow.connect.fx;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.NO_DEFAULT_VALUE;
import static org.apache.kafka.common.config.ConfigDef.Range.atLeast;
import static org.apache.kafka.common.config.ConfigDef.Type.LONG;
import static org.apache.kafka.common.config.ConfigDef.Type.STRING;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;

/** What the rates source must know. */
final class EcbRatesConfig extends AbstractConfig {
    static final String REGISTRY = "registry.url";
    static final String URL = "ecb.url";
    static final String INTERVAL = "ecb.poll.interval.ms";
    static final String RETRY_MAX = "ecb.retry.backoff.max.ms";

    static final ConfigDef DEFINITION =
            new ConfigDef()
                    .define(REGISTRY, STRING, NO_DEFAULT_VALUE, HIGH, "URL of the registry.")
                    .define(
                            URL,
                            STRING,
                            "",
                            MEDIUM,
                            "A eurofxref file of the bank; empty: only the bundled history.")
                    .define(
                            INTERVAL,
                            LONG,
                            Duration.ofHours(1).toMillis(),
                            atLeast(1_000),
                            LOW,
                            "Pause between looks for a new day.")
                    .define(
                            RETRY_MAX,
                            LONG,
                            Duration.ofMinutes(10).toMillis(),
                            atLeast(1_000),
                            LOW,
                            "Longest pause after the bank's server failed.");

    final URI registry;
    final Optional<URI> url;
    final Duration interval;
    final Duration retryMax;

    EcbRatesConfig(Map<String, String> properties) {
        super(DEFINITION, properties);
        registry = URI.create(getString(REGISTRY));
        url = Optional.of(getString(URL)).filter(it -> !it.isBlank()).map(URI::create);
        interval = Duration.ofMillis(getLong(INTERVAL));
        retryMax = Duration.ofMillis(getLong(RETRY_MAX));
    }
}
