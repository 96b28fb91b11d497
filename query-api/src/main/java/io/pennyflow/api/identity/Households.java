package io.pennyflow.api.identity;

import io.pennyflow.api.platform.HouseholdSettings;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households and who belongs to them. */
@Repository
class Households {
    private final TenantScope scope;
    private final JdbcClient jdbc;
    private final HouseholdSettings settings;
    private final Clock clock;

    Households(TenantScope scope, JdbcClient jdbc, HouseholdSettings settings, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Founds a household with this person as its owner, and tells the streams. */
    Household found(UserId owner, NewHousehold wish) {
        var id = UUID.randomUUID();
        var tenant = new TenantId(id);
        scope.run(
                tenant,
                () -> {
                    var at = clock.instant().atOffset(ZoneOffset.UTC);
                    jdbc.sql("insert into household values (?, ?, ?, ?, ?, ?)")
                            .params(id, wish.name(), wish.baseCurrency(), wish.country())
                            .params(wish.timeZone(), at)
                            .update();
                    jdbc.sql("insert into membership values (?, ?, 'owner', ?)")
                            .params(id, owner.value(), at)
                            .update();
                    settings.tell(tenant);
                });
        return new Household(
                id, wish.name(), wish.baseCurrency(), wish.country(), wish.timeZone(), "owner");
    }

    /** Those a person belongs to, oldest first. */
    List<Household> of(UserId person) {
        return scope.asPerson(
                person,
                () ->
                        jdbc.sql(
                                        """
                                        select h.tenant_id as household_id, h.name, h.base_currency,
                                               h.country, h.time_zone, m.role
                                        from household h join membership m using (tenant_id)
                                        where m.user_id = ?
                                        order by h.created_at, h.tenant_id
                                        """)
                                .param(person.value())
                                .query(Household.class)
                                .list());
    }
}
