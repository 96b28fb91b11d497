package io.pennyflow.local.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of the one broker: single copies, small buffers, quick to notice a dead process. */
final class BrokerConfig {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    static final int PARTITIONS = 4;

    private BrokerConfig() {}

    static Map<String, String> of(Path data, Ports ports) {
        var all = new HashMap<String, String>();
        all.putAll(identity(data, ports));
        all.putAll(oneCopy());
        all.putAll(quickRestart());
        all.putAll(small());
        return all;
    }

    private static Map<String, String> identity(Path data, Ports ports) {
        var broker = "PLAINTEXT://%s:%d".formatted(StackSettings.HOST, ports.kafka());
        var controller = "%s://%s:%d".formatted(CONTROLLER, StackSettings.HOST, ports.controller());
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "controller.quorum.voters",
                "%d@%s:%d".formatted(NODE, StackSettings.HOST, ports.controller()),
                "listeners",
                broker + "," + controller,
                "advertised.listeners",
                broker,
                "controller.listener.names",
                CONTROLLER,
                "inter.broker.listener.name",
                "PLAINTEXT",
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                data.toString());
    }

    private static Map<String, String> oneCopy() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "8",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "8",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "num.partitions", Integer.toString(PARTITIONS),
                "auto.create.topics.enable", "false");
    }

    // A killed process leaves a broker registration, group members and open transactions behind.
    // Each is given up within seconds, so that the next start need not wait for them.
    private static Map<String, String> quickRestart() {
        return Map.of(
                "broker.session.timeout.ms", "6000",
                "broker.heartbeat.interval.ms", "500",
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "1000",
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000",
                "num.recovery.threads.per.data.dir", "2",
                "controlled.shutdown.enable", "true");
    }

    private static Map<String, String> small() {
        return Map.of(
                "log.cleaner.dedupe.buffer.size", "16777216",
                "log.cleaner.threads", "1",
                "log.cleaner.io.max.bytes.per.second", "8388608",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.segment.bytes", "134217728",
                "offsets.topic.segment.bytes", "16777216",
                "transaction.state.log.segment.bytes", "16777216",
                "message.max.bytes", "2097152");
    }
}
