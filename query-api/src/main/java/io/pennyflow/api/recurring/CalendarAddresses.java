package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The address at which calendar programs, which cannot sign in, read the bills: whoever knows it
 * may read them. A household has one; a new one ends the one before. Every caller is inside a
 * TenantScope.
 */
@Component
class CalendarAddresses {
    /** As many as nobody guesses. */
    private static final int SECRET_BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean exists() {
        return !jdbc.sql("select 1 from bill_calendar").query().listOfRows().isEmpty();
    }

    /** The path of a new one; it is told this once. */
    String create(TenantId tenant, UserId user) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        """
                        insert into bill_calendar values (?, ?, ?, ?)
                        on conflict (tenant_id) do update
                        set secret_hash = excluded.secret_hash, created_by = excluded.created_by,
                            created_at = excluded.created_at
                        """)
                .params(tenant.value(), hash(secret), user.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return "/v1/calendars/%s/%s".formatted(tenant.value(), secret);
    }

    void delete() {
        jdbc.sql("delete from bill_calendar").update();
    }

    boolean isRight(String secret) {
        return jdbc.sql("select secret_hash from bill_calendar")
                .query(byte[].class)
                .optional()
                .map(it -> MessageDigest.isEqual(it, hash(secret)))
                .orElse(false);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
