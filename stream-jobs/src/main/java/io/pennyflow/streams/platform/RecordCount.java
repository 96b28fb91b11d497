package io.pennyflow.streams.platform;

import java.util.List;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;

/**
 * How many records a topology has taken, cheap enough to be asked ten times a second: its thousands
 * of metrics are looked through now and then, for threads come and go, and the right ones kept.
 */
final class RecordCount {
    private static final int LOOKS_UNTIL_SEARCH = 50;
    private static final String NAME = "process-total";
    private static final String GROUP = "stream-thread-metrics";

    private final KafkaStreams streams;
    private List<? extends Metric> counters = List.of();
    private int looks;

    RecordCount(KafkaStreams streams) {
        this.streams = streams;
    }

    /** Since its threads started; less than before when one was replaced. */
    long now() {
        if (looks++ % LOOKS_UNTIL_SEARCH == 0) {
            counters = search();
        }
        return counters.stream()
                .mapToLong(counter -> ((Number) counter.metricValue()).longValue())
                .sum();
    }

    private List<? extends Metric> search() {
        return streams.metrics().values().stream()
                .filter(metric -> isCounter(metric.metricName()))
                .toList();
    }

    private static boolean isCounter(MetricName name) {
        return name.name().equals(NAME) && name.group().equals(GROUP);
    }
}
