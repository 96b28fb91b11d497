package io.pennyflow.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.WithApi;
import org.junit.jupiter.api.Test;

/** Over HTTP, with a database and a registry but no broker and no Connect. */
@WithApi
class HealthApiTest {
    private final LocalApi api;

    HealthApiTest(LocalApi api) {
        this.api = api;
    }

    @Test
    void namesTheDownPartsToAnybodyWithoutATrace() {
        var health = api.browser().get("/v1/health");

        assertThat(health.status()).isEqualTo(503);
        assertThat(health.text("status")).isEqualTo("down");
        assertThat(part(health, "postgres")).isEqualTo("up");
        assertThat(part(health, "kafka")).isEqualTo("down");
        assertThat(part(health, "connect")).isEqualTo("down");
        assertThat(part(health, "outbox")).isEqualTo("down");
        assertThat(health.body()).contains("replication slot pennyflow_outbox is missing");
        assertThat(health.body()).doesNotContain("Exception", "at io.", "127.0.0.1");
    }

    private static String part(Answer health, String name) {
        for (var part : health.json().get("parts")) {
            if (part.get("name").asString().equals(name)) {
                return part.get("status").asString();
            }
        }
        return "";
    }
}
