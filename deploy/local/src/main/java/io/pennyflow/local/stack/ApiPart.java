package io.pennyflow.local.stack;

import io.pennyflow.api.QueryApi;
import io.pennyflow.api.platform.PartStates;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The page, the REST API and the live feed. */
final class ApiPart implements Part {
    private final StackSettings settings;
    private final PartStates parts;
    private @Nullable ConfigurableApplicationContext context;

    ApiPart(StackSettings settings, PartStates parts) {
        this.settings = settings;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "query-api";
    }

    @Override
    public String detail() {
        return settings.address().toString();
    }

    @Override
    public void start() {
        context =
                QueryApi.start(
                        Map.of(
                                "server.address", StackSettings.HOST,
                                "server.port", settings.ports().http(),
                                "spring.datasource.url", settings.jdbcUrl(),
                                "pennyflow.kafka.bootstrap-servers", settings.bootstrapServers(),
                                "pennyflow.registry.url", settings.registry(),
                                "pennyflow.connect.url", settings.connect(),
                                "pennyflow.data.directory", settings.data()),
                        parts);
    }

    @Override
    public void stop() {
        if (context != null) {
            context.close();
        }
    }
}
