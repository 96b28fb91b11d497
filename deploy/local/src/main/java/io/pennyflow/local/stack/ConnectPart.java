package io.pennyflow.local.stack;

import io.pennyflow.connect.ConnectEnds;
import io.pennyflow.connect.ConnectorConfigs;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.connect.runtime.distributed.DistributedHerder;
import org.jspecify.annotations.Nullable;

/** One Kafka Connect worker in this process, with the connectors of the platform. */
final class ConnectPart implements Part {
    private final StackSettings settings;
    private @Nullable Connect<DistributedHerder> connect;
    private @Nullable FailedTasks failedTasks;

    ConnectPart(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "connect";
    }

    @Override
    public String detail() {
        return settings.connect().toString();
    }

    @Override
    public void start() throws Exception {
        connect = new ConnectDistributed().startConnect(WorkerConfig.of(settings));
        var notify = NotifySettings.of(System.getenv(), settings.address().toString());
        new Connectors(connect.herder()).put(ConnectorConfigs.all(ends(), notify));
        failedTasks = new FailedTasks(connect.herder());
        failedTasks.watch();
    }

    private ConnectEnds ends() {
        return new ConnectEnds(
                settings.bootstrapServers(),
                settings.registry(),
                StackSettings.HOST,
                settings.ports().postgres(),
                PostgresPart.DATABASE);
    }

    @Override
    public void stop() {
        if (failedTasks != null) {
            failedTasks.close();
        }
        if (connect != null) {
            connect.stop();
            connect.awaitStop();
        }
    }
}
