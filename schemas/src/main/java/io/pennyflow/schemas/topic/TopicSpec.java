package io.pennyflow.schemas.topic;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/**
 * A topic as the contract states it: its name, the records its key and value are, how it is kept.
 *
 * @param retention how long records of a {@link Cleanup#DELETE} topic are kept; zero for a
 *     compacted one, which keeps the newest record of each key for ever
 */
public record TopicSpec<K extends SpecificRecord, V extends SpecificRecord>(
        String name, Class<K> key, Class<V> value, Cleanup cleanup, Duration retention)
        implements Serializable {

    /** How old records leave a topic. */
    public enum Cleanup {
        COMPACT,
        DELETE
    }

    static <K extends SpecificRecord, V extends SpecificRecord> TopicSpec<K, V> compacted(
            String name, Class<K> key, Class<V> value) {
        return new TopicSpec<>(name, key, value, Cleanup.COMPACT, Duration.ZERO);
    }

    public String keySubject() {
        return name + "-key";
    }

    public String valueSubject() {
        return name + "-value";
    }

    /** Where bytes of this topic go that cannot be read, untouched, with the reason in headers. */
    public String deadLetters() {
        return name + ".dlq";
    }

    /** Topic settings for an admin client. */
    public Map<String, String> settings() {
        return switch (cleanup) {
            case COMPACT -> Map.of("cleanup.policy", "compact");
            case DELETE ->
                    Map.of(
                            "cleanup.policy",
                            "delete",
                            "retention.ms",
                            Long.toString(retention.toMillis()));
        };
    }
}
