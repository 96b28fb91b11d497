package io.pennyflow.connect;

import io.pennyflow.connect.fx.EcbRatesSourceConnector;
import io.pennyflow.connect.notify.NotifySinkConnector;
import io.pennyflow.connect.outbox.OutboxConnector;
import io.pennyflow.connect.view.View;
import io.pennyflow.connect.view.ViewSinkConnector;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every connector by name, with the configuration to start it with. */
public final class ConnectorConfigs {
    private ConnectorConfigs() {}

    /** With notifications by their defaults: webhooks and pushes, no letters. */
    public static Map<String, Map<String, String>> all(ConnectEnds ends) {
        return all(ends, Map.of());
    }

    /**
     * With settings of the notifications, under their full names. There are letters where a mail
     * server is named.
     */
    public static Map<String, Map<String, String>> all(
            ConnectEnds ends, Map<String, String> notify) {
        var configs = new LinkedHashMap<String, Map<String, String>>();
        configs.put(
                "outbox",
                OutboxConnector.config(ends.postgresHost(), ends.postgresPort(), ends.database()));
        configs.put("ecb-rates", EcbRatesSourceConnector.config(ends.registry()));
        for (var view : View.ALL) {
            configs.put(
                    view.connector(),
                    ViewSinkConnector.config(view, ends.registry(), ends.jdbcUrl()));
        }
        for (var channel : NotifySinkConnector.channels(notify)) {
            configs.put(
                    channel.connector(),
                    NotifySinkConnector.config(channel, ends.registry(), ends.jdbcUrl(), notify));
        }
        return configs;
    }
}
