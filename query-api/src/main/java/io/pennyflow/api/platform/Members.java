package io.pennyflow.api.platform;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to which household, in which role. */
@Component
public class Members {
    private final TenantScope scope;
    private final JdbcClient jdbc;

    Members(TenantScope scope, JdbcClient jdbc) {
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** The role of a person in a household; empty when they do not belong to it. */
    public Optional<String> role(UserId user, TenantId tenant) {
        return scope.asPerson(
                user,
                () ->
                        jdbc.sql("select role from membership where tenant_id = ? and user_id = ?")
                                .params(tenant.value(), user.value())
                                .query(String.class)
                                .optional());
    }
}
