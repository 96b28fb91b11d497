package io.pennyflow.local.stack;

import java.util.Map;

/** The settings of the embedded server: durable first, small second. */
final class PostgresConfig {
    static final Map<String, String> ALL =
            Map.ofEntries(
                    Map.entry("listen_addresses", StackSettings.HOST),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("fsync", "on"),
                    Map.entry("synchronous_commit", "on"),
                    Map.entry("full_page_writes", "on"),
                    Map.entry("wal_level", "logical"),
                    Map.entry("max_replication_slots", "4"),
                    Map.entry("max_wal_senders", "4"),
                    // A stack that stays down for weeks must not fill the disk with log.
                    Map.entry("max_slot_wal_keep_size", "4GB"),
                    Map.entry("timezone", "UTC"),
                    Map.entry("max_connections", "60"),
                    Map.entry("shared_buffers", "64MB"),
                    Map.entry("work_mem", "8MB"),
                    Map.entry("maintenance_work_mem", "32MB"),
                    Map.entry("max_wal_size", "1GB"),
                    Map.entry("checkpoint_timeout", "15min"),
                    Map.entry("jit", "off"),
                    Map.entry("max_parallel_workers_per_gather", "0"),
                    Map.entry("autovacuum_max_workers", "1"),
                    Map.entry("log_min_messages", "warning"));

    private PostgresConfig() {}
}
