package io.pennyflow.connect;

import io.pennyflow.connect.fx.EcbRatesSourceConnector;
import io.pennyflow.connect.outbox.OutboxConnector;
import io.pennyflow.connect.view.View;
import io.pennyflow.connect.view.ViewSinkConnector;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every connector by name, with the configuration to start it with. */
public final class ConnectorConfigs {
    private ConnectorConfigs() {}

    public static Map<String, Map<String, String>> all(ConnectEnds ends) {
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
        return configs;
    }
}
