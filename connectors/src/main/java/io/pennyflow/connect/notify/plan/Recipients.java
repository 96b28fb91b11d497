package io.pennyflow.connect.notify.plan;

import io.pennyflow.connect.notify.Channel;
import io.pennyflow.connect.notify.settings.PreferencesJson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whom a household wants told, read once a batch. */
final class Recipients {
    private static final String ENDPOINTS =
            """
            select endpoint_id, kinds from webhook_endpoint
            where tenant_id = ? and state = 'active' order by created_at
            """;

    private static final String MEMBERS =
            """
            select m.user_id as target, s.settings, h.time_zone
            from membership m
            join household h using (tenant_id)
            left join alert_settings s using (tenant_id, user_id)
            where m.tenant_id = ? order by m.user_id
            """;

    private static final String DEVICES =
            """
            select p.subscription_id as target, s.settings, h.time_zone
            from push_subscription p
            join membership m using (tenant_id, user_id)
            join household h using (tenant_id)
            left join alert_settings s using (tenant_id, user_id)
            where p.tenant_id = ? order by p.created_at
            """;

    private final Connection connection;
    private final Channel channel;
    private final Map<UUID, List<Recipient>> known = new HashMap<>();

    /** Anybody who may be told. */
    private interface Recipient {
        Optional<Planned> plan(AlertEvent event, Instant now);
    }

    Recipients(Connection connection, Channel channel) {
        this.connection = connection;
        this.channel = channel;
    }

    List<Planned> plan(AlertEvent event, Instant now) throws SQLException {
        var all = known.get(event.tenant());
        if (all == null) {
            all = channel == Channel.WEBHOOK ? endpoints(event.tenant()) : members(event.tenant());
            known.put(event.tenant(), all);
        }
        return all.stream().flatMap(it -> it.plan(event, now).stream()).toList();
    }

    private List<Recipient> endpoints(UUID tenant) throws SQLException {
        return read(
                ENDPOINTS,
                tenant,
                row -> {
                    var id = row.getObject("endpoint_id", UUID.class);
                    var kinds = List.of((String[]) row.getArray("kinds").getArray());
                    return (event, now) ->
                            kinds.isEmpty() || kinds.contains(event.kind())
                                    ? Optional.of(new Planned(id, event.lane(), now))
                                    : Optional.empty();
                });
    }

    private List<Recipient> members(UUID tenant) throws SQLException {
        return read(
                channel == Channel.EMAIL ? MEMBERS : DEVICES,
                tenant,
                row -> {
                    var zone = ZoneId.of(row.getString("time_zone"));
                    var settings = PreferencesJson.read(row.getString("settings"), zone);
                    var member = new Member(row.getObject("target", UUID.class), settings);
                    return (event, now) -> member.plan(event, channel.wire(), now);
                });
    }

    private interface Reader {
        Recipient read(ResultSet row) throws SQLException;
    }

    private List<Recipient> read(String sql, UUID tenant, Reader reader) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, tenant);
            var all = new ArrayList<Recipient>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return all;
        }
    }
}
