package io.pennyflow.local.bench;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashSet;

/**
 * The keys of a topic's committed records.
 *
 * @param distinct how many there are
 * @param doubled records beyond the first of their key
 */
record Keys(long distinct, long doubled) {
    private static final Duration POLL = Duration.ofMillis(200);

    static Keys of(Clients clients, String topic) {
        var seen = new HashSet<ByteBuffer>();
        var records = 0L;
        try (var consumer = clients.consumer(topic)) {
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream()
                    .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                for (var record : consumer.poll(POLL)) {
                    seen.add(ByteBuffer.wrap(record.key()));
                    records++;
                }
            }
        }
        return new Keys(seen.size(), records - seen.size());
    }
}
