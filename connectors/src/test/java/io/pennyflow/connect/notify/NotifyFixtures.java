package io.pennyflow.connect.notify;

import io.pennyflow.connect.platform.TestDatabase;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.topic.NameBasedId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Households and what alerts them. */
final class NotifyFixtures {
    static final UUID TENANT = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID ADA = UUID.fromString("aaaaaaaa-1111-4111-8111-111111111111");

    private NotifyFixtures() {}

    static void addHousehold(TestDatabase database) {
        database.execute(
                """
                insert into app_user values ('%2$s', 'ada@example.org', 'Ada', 'x', now());
                insert into household values ('%1$s', 'Ada & <Co>', 'EUR', 'DE', 'Europe/Berlin', now());
                insert into membership values ('%1$s', '%2$s', 'owner', now());
                """
                        .formatted(TENANT, ADA));
    }

    static UUID addEndpoint(TestDatabase database, String url, String secret) {
        var id = UUID.randomUUID();
        database.execute(
                """
                insert into webhook_endpoint (tenant_id, endpoint_id, url, description, kinds, secret,
                    state, created_by, created_at)
                values ('%s', '%s', '%s', '', '{}', '%s', 'active', '%s', now())
                """
                        .formatted(TENANT, id, url, secret, ADA));
        return id;
    }

    static void set(TestDatabase database, String settings) {
        database.execute(
                "insert into alert_settings values ('%s', '%s', 1, '%s', now())"
                                .formatted(TENANT, ADA, settings)
                        + " on conflict (tenant_id, user_id) do update"
                        + " set settings = excluded.settings");
    }

    static String settings(String language, boolean digest, String digestAt) {
        return """
               {"language": "%s", "timeZone": "Europe/Berlin", "quietFrom": null,
                "quietUntil": null, "digestAt": "%s", "digestOn": null, "email": true,
                "push": true, "kinds": [{"kind": "unusual-amount", "channels": ["email", "push"],
                "digest": %s, "disturbs": false, "threshold": null, "currency": null}]}
               """
                .formatted(language, digestAt, digest);
    }

    /** About the n-th transaction of an account. */
    static Alert alert(int account, int n) {
        var key = "unusual-amount:" + account + "-" + n;
        return Alert.newBuilder()
                .setTenantId(TENANT)
                .setAlertId(NameBasedId.of(TENANT, key))
                .setDedupKey(key)
                .setKind("unusual-amount")
                .setSeverity("warning")
                .setState("open")
                .setAccountId(NameBasedId.of(TENANT, "account", "" + account))
                .setMessage("86.00 EUR at Green Grocer on 5 January is unusual.")
                .setBasis("merchant")
                .setBasisName("Green <b>Grocer</b>")
                .setAmount(new BigDecimal("-" + n + ".5000"))
                .setCurrency("EUR")
                .setUsualLow(new BigDecimal("9.0000"))
                .setUsualHigh(new BigDecimal("1234.5000"))
                .setReasons(List.of("Usually 9 to 14"))
                .setBookedOn(LocalDate.parse("2026-01-05"))
                .setRaisedAt(Instant.parse("2026-01-05T12:00:00Z"))
                .build();
    }
}
