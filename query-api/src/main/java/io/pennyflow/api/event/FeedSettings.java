package io.pennyflow.api.event;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The live feed.
 *
 * @param user the database role that sees every tenant's changes and nothing else
 * @param password of that role; empty where the database trusts the connection
 * @param pollInterval how often to look when no notification came
 * @param heartbeat how often a silent stream shows that it lives
 * @param kept how long a page may be away and miss nothing
 * @param lifetime how long a stream lives before its page must open it anew, and be asked again who
 *     it is
 * @param streamsPerUserMax open streams of one person; one more ends the oldest
 * @param streamsMax open streams of all
 */
@Validated
@ConfigurationProperties("pennyflow.feed")
record FeedSettings(
        @DefaultValue("change_feed") String user,
        @DefaultValue("") String password,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("24h") Duration kept,
        @DefaultValue("1h") Duration lifetime,
        @DefaultValue("10") @Min(1) int streamsPerUserMax,
        @DefaultValue("2000") @Min(1) int streamsMax) {}
