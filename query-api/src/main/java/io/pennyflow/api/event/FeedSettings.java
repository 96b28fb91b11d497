package io.pennyflow.api.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The live feed.
 *
 * @param user the database role that sees every tenant's changes and nothing else
 * @param password of that role; empty where the database trusts the connection
 * @param pollInterval how often to look when no notification came
 * @param heartbeat how often a silent stream shows that it lives
 * @param kept how long a page may be away and miss nothing
 * @param streamsPerUserMax open streams of one person
 * @param streamsMax open streams of all
 */
@ConfigurationProperties("pennyflow.feed")
record FeedSettings(
        @DefaultValue("change_feed") String user,
        @DefaultValue("") String password,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("24h") Duration kept,
        @DefaultValue("10") int streamsPerUserMax,
        @DefaultValue("2000") int streamsMax) {}
