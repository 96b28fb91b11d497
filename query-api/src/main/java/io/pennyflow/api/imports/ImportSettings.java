package io.pennyflow.api.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports run.
 *
 * @param workers threads that stream rows, each with a producer of its own
 * @param tenantsMost tenants whose files are open at a time; more wait in line
 * @param unstartedKept how long a file waits for its start before it is deleted
 * @param databaseUser the role that sees which imports of all tenants were started
 * @param databasePassword its password; empty where the loopback is trusted
 */
@ConfigurationProperties("pennyflow.imports")
record ImportSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("64") int tenantsMost,
        @DefaultValue("24h") Duration unstartedKept,
        @DefaultValue("importer") String databaseUser,
        @DefaultValue("") String databasePassword) {}
