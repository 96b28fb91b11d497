package io.pennyflow.api.category;

import io.pennyflow.api.platform.TenantId;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class OwnCategories {
    private static final String ALL =
            """
            select category, name, parent, icon, colour, archived, merged_into
            from own_category
            order by lower(name), category
            """;

    private static final int CODE_LETTERS = 10;
    private static final int LETTERS = 36;

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnCategories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<OwnCategory> all() {
        return jdbc.sql(ALL).query(OwnCategory.class).list();
    }

    /** As they are until the transaction ends: nobody else changes the tree meanwhile. */
    CategoryTree locked(TenantId tenant) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("own_category " + tenant.value())
                .query((row, number) -> number)
                .list();
        return new CategoryTree(all());
    }

    Set<String> hidden() {
        return new HashSet<>(
                jdbc.sql("select category from hidden_category").query(String.class).list());
    }

    String add(TenantId tenant, String primary, CategoryWish wish) {
        var category = primary + "_OWN_" + code();
        jdbc.sql(
                        """
                        insert into own_category
                            (tenant_id, category, name, parent, icon, colour, archived, created_at)
                        values (:tenant, :category, :name, :parent, :icon, :colour, :archived, :now)
                        """)
                .param("tenant", tenant.value())
                .param("category", category)
                .param("name", wish.nameOrEmpty())
                .param("parent", wish.parentOrEmpty())
                .param("icon", wish.icon())
                .param("colour", wish.colour())
                .param("archived", wish.isArchived())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return category;
    }

    void change(String category, CategoryWish wish) {
        jdbc.sql(
                        """
                        update own_category
                        set name = :name, parent = :parent, icon = :icon, colour = :colour,
                            archived = :archived
                        where category = :category
                        """)
                .param("category", category)
                .param("name", wish.nameOrEmpty())
                .param("parent", wish.parentOrEmpty())
                .param("icon", wish.icon())
                .param("colour", wish.colour())
                .param("archived", wish.isArchived())
                .update();
    }

    void putBelow(String category, String parent) {
        jdbc.sql("update own_category set parent = ? where category = ?")
                .params(parent, category)
                .update();
    }

    void close(String category, String mergedInto) {
        jdbc.sql("update own_category set archived = true, merged_into = ? where category = ?")
                .params(mergedInto, category)
                .update();
    }

    void hide(TenantId tenant, String category) {
        jdbc.sql("insert into hidden_category values (?, ?) on conflict do nothing")
                .params(tenant.value(), category)
                .update();
    }

    void show(String category) {
        jdbc.sql("delete from hidden_category where category = ?").param(category).update();
    }

    private static String code() {
        var random = UUID.randomUUID();
        var bytes =
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(random.getMostSignificantBits())
                        .putLong(random.getLeastSignificantBits())
                        .array();
        var text = "0".repeat(CODE_LETTERS) + new BigInteger(1, bytes).toString(LETTERS);
        return text.substring(text.length() - CODE_LETTERS).toUpperCase(Locale.ROOT);
    }
}
