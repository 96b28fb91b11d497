package io.pennyflow.local.stack;

import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TopicSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** Makes the topics of the catalogue, and a place for the dead letters of each. */
final class Topics {
    private static final short ONE_COPY = 1;

    // Compacting reads and writes everything again: only when half of it may go, and not at once.
    private static final Map<String, String> COMPACTION =
            Map.of(
                    TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.5",
                    TopicConfig.SEGMENT_BYTES_CONFIG, "67108864",
                    TopicConfig.SEGMENT_MS_CONFIG, "86400000");

    // What keeps the outbox's slot moving. Nobody reads it, so it is in no catalogue; made here,
    // because a connector that must make it first fails when the broker is not quite ready.
    private static final String HEARTBEATS = "__debezium-heartbeat.pennyflow";
    private static final Map<String, String> HEARTBEATS_KEPT =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

    private Topics() {}

    /** Makes those that are missing; leaves the others as they are. */
    static void create(String bootstrapServers) throws InterruptedException, ExecutionException {
        try (var admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var there = admin.listTopics().names().get();
            var missing = all().stream().filter(topic -> !there.contains(topic.name())).toList();
            admin.createTopics(missing).all().get();
        }
    }

    static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        for (var spec : Catalogue.ALL) {
            topics.add(topic(spec.name(), settings(spec)));
            topics.add(topic(spec.deadLetters(), deadLetterSettings()));
        }
        topics.add(new NewTopic(HEARTBEATS, 1, ONE_COPY).configs(HEARTBEATS_KEPT));
        return topics;
    }

    private static NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, BrokerConfig.PARTITIONS, ONE_COPY).configs(settings);
    }

    private static Map<String, String> settings(TopicSpec<?, ?> spec) {
        var settings = new HashMap<>(spec.settings());
        if (spec.cleanup() == TopicSpec.Cleanup.COMPACT) {
            settings.putAll(COMPACTION);
        }
        return settings;
    }

    private static Map<String, String> deadLetterSettings() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(Catalogue.DEAD_LETTER_RETENTION.toMillis()));
    }
}
