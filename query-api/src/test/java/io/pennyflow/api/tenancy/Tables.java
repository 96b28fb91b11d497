package io.pennyflow.api.tenancy;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a database, as its catalogue lists them: also those that do not exist yet. */
final class Tables {
    /** Flyway's own notes, which no role of ours may read. */
    static final String HISTORY = "flyway_schema_history";

    private Tables() {}

    static List<String> all(JdbcClient owner) {
        return owner.sql(
                        """
                        select c.relname from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                        order by 1
                        """)
                .query(String.class)
                .list();
    }

    static List<String> ofTenants(JdbcClient owner) {
        return owner.sql(
                        """
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                        order by 1
                        """)
                .query(String.class)
                .list();
    }

    static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Everything a tenant owns, in one line a table. */
    static List<String> content(JdbcClient owner, UUID tenant) {
        return ofTenants(owner).stream().map(it -> it + " " + digest(owner, it, tenant)).toList();
    }

    private static String digest(JdbcClient owner, String table, UUID tenant) {
        return owner.sql(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                + " from "
                                + table
                                + " t where tenant_id = ?")
                .param(tenant)
                .query(String.class)
                .single();
    }
}
