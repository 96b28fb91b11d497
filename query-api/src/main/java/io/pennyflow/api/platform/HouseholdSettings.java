package io.pennyflow.api.platform;

import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.HouseholdKey;
import io.pennyflow.schemas.topic.Catalogue;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the streams have to know of a household, whoever changed it. */
@Component
public class HouseholdSettings {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    HouseholdSettings(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells them as the row has it now. Inside the {@link TenantScope} that changed it. */
    public void tell(TenantId tenant) {
        var row =
                jdbc.sql(
                                """
                                select name, base_currency, country, time_zone, learns, learns_since
                                from household where tenant_id = ?
                                """)
                        .param(tenant.value())
                        .query(Row.class)
                        .single();
        var said =
                Household.newBuilder()
                        .setTenantId(tenant.value())
                        .setName(row.name())
                        .setBaseCurrency(row.baseCurrency())
                        .setCountry(row.country())
                        .setTimeZone(row.timeZone())
                        .setChangedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                        .setLearnsSince(row.learns() ? row.learnsSince().toInstant() : null)
                        .build();
        outbox.write(tenant, Catalogue.HOUSEHOLDS, new HouseholdKey(tenant.value()), said);
    }

    private record Row(
            String name,
            String baseCurrency,
            String country,
            String timeZone,
            boolean learns,
            OffsetDateTime learnsSince) {}
}
