package io.pennyflow.api;

import io.pennyflow.api.platform.PartStates;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The web application: page, REST and live feed on one port. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class QueryApi {

    /** Starts it with properties over its defaults; the caller closes what it returns. */
    public static ConfigurableApplicationContext start(Map<String, Object> properties) {
        return start(properties, PartStates.NONE);
    }

    /**
     * Starts it beside other parts of the platform.
     *
     * @param parts states of parts that run in the same process, for the health page
     */
    public static ConfigurableApplicationContext start(
            Map<String, Object> properties, PartStates parts) {
        var application = new SpringApplication(QueryApi.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("partStates", parts));
        // Command-line rank: what the caller says beats application.properties.
        return application.run(
                properties.entrySet().stream()
                        .map(it -> "--" + it.getKey() + "=" + it.getValue())
                        .toArray(String[]::new));
    }
}
