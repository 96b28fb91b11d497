package io.pennyflow.api.notify.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What endpoints may be.
 *
 * @param allowsHttp for receivers in one's own network, which the connector must allow, too
 * @param endpointsMost endpoints of a household
 * @param formerValid how long a secret still signs after its successor was made
 */
@ConfigurationProperties("pennyflow.webhook")
record WebhookSettings(
        @DefaultValue("false") boolean allowsHttp,
        @DefaultValue("10") int endpointsMost,
        @DefaultValue("24h") Duration formerValid) {}
