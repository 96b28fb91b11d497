package io.pennyflow.api.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.WithApi;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Asked of the database's own catalogue: whoever adds a table is reminded here. */
@WithApi
class RowSecurityTest {
    private final LocalApi api;
    private final JdbcClient owner;

    RowSecurityTest(LocalApi api) {
        this.api = api;
        this.owner = api.owner();
    }

    @Test
    void forcesRowSecurityWithAPolicyOnEveryTable() {
        var open =
                owner.sql(
                                """
                                select c.relname from pg_class c
                                where c.relnamespace = 'public'::regnamespace
                                  and c.relkind in ('r', 'p') and c.relname <> ?
                                  and not (c.relrowsecurity and c.relforcerowsecurity
                                           and exists (select from pg_policy
                                                       where polrelid = c.oid))
                                """)
                        .param(Tables.HISTORY)
                        .query(String.class)
                        .list();

        assertThat(Tables.all(owner)).contains("account", "transaction", Tables.HISTORY);
        assertThat(open).isEmpty();
    }

    @Test
    void looksThroughNoTableByAViewOrARoleThatBypassesRowSecurity() {
        var views =
                owner.sql(
                                """
                                select relname from pg_class
                                where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                                """)
                        .query(String.class)
                        .list();
        var roles =
                owner.sql(
                                """
                                select rolname from pg_roles
                                where rolcanlogin and (rolsuper or rolbypassrls)
                                """)
                        .query(String.class)
                        .list();

        assertThat(views).isEmpty();
        assertThat(roles).containsExactly("postgres");
    }

    @Test
    void grantsNobodyTheHistoryOfTheMigrations() {
        var grants =
                owner.sql(
                                """
                                select grantee from information_schema.role_table_grants
                                where table_name = ? and grantee <> 'postgres'
                                """)
                        .param(Tables.HISTORY)
                        .query(String.class)
                        .list();

        assertThat(grants).isEmpty();
    }

    @Test
    void showsNoRowOfAnyTenantOutsideAScope() {
        var stranger = Stranger.plantedIn(api.superuser());
        var outside = api.as("query_api");

        for (var table : Tables.ofTenants(owner)) {
            assertThat(Tables.content(owner, stranger.tenant()))
                    .anyMatch(it -> it.startsWith(table + " 1 "));
            assertThat(Tables.count(outside, table)).as(table).isZero();
        }
    }

    @Test
    void showsOneTenantTheRowsOfNoOther() {
        var ours = Stranger.plantedIn(api.superuser());
        var theirs = Stranger.plantedIn(api.superuser());
        var scope = api.context().getBean(TenantScope.class);
        var jdbc = api.context().getBean(JdbcClient.class);

        for (var table : Tables.ofTenants(owner)) {
            var seen =
                    scope.as(
                            new TenantId(ours.tenant()),
                            () ->
                                    jdbc.sql("select distinct tenant_id from " + table)
                                            .query(UUID.class)
                                            .list());
            assertThat(seen)
                    .as(table)
                    .containsExactly(ours.tenant())
                    .doesNotContain(theirs.tenant());
        }
    }

    @Test
    void writesNoRowForAnotherTenant() {
        var ours = new TenantId(api.signUp("anna").householdId());
        var theirs = api.signUp("ben").householdId();
        var scope = api.context().getBean(TenantScope.class);
        var jdbc = api.context().getBean(JdbcClient.class);

        var changed =
                scope.as(
                        ours,
                        () ->
                                jdbc.sql("update household set name = 'Mine' where tenant_id = ?")
                                        .param(theirs)
                                        .update());

        assertThat(changed).isZero();
    }

    @Test
    void givesATransactionBackTheTenantItHadBefore() {
        var ours = new TenantId(api.signUp("anna").householdId());
        var theirs = new TenantId(api.signUp("ben").householdId());
        var scope = api.context().getBean(TenantScope.class);
        var jdbc = api.context().getBean(JdbcClient.class);

        var seen =
                scope.as(
                        ours,
                        () -> {
                            scope.run(theirs, () -> Tables.count(jdbc, "household"));
                            return jdbc.sql("select tenant_id from household")
                                    .query(UUID.class)
                                    .single();
                        });
        var afterwards =
                api.context()
                        .getBean(TransactionTemplate.class)
                        .execute(status -> Tables.count(jdbc, "household"));

        assertThat(seen).isEqualTo(ours.value());
        assertThat(afterwards).isZero();
    }
}
