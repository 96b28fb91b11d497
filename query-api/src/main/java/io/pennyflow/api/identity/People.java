package io.pennyflow.api.identity;

import io.pennyflow.api.platform.UserId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people who can sign in. They belong to no tenant. */
@Repository
class People {
    private static final String SELECT =
            "select user_id, email, display_name, password_hash from app_user where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UserId add(String email, String displayName, String passwordHash) {
        var id = UUID.randomUUID();
        try {
            jdbc.sql("insert into app_user values (?, ?, ?, ?, ?)")
                    .params(id, email, displayName, passwordHash)
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new EmailTaken();
        }
        return new UserId(id);
    }

    Optional<Person> byEmail(String email) {
        return jdbc.sql(SELECT + "email = ?").param(email).query(Person.class).optional();
    }

    Optional<Person> byId(UserId id) {
        return jdbc.sql(SELECT + "user_id = ?").param(id.value()).query(Person.class).optional();
    }
}
