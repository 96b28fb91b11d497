package io.pennyflow.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.health.Health.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void isAsWellAsItsWorstPart() {
        assertThat(of("up", "up")).isEqualTo("up");
        assertThat(of("up", "degraded")).isEqualTo("degraded");
        assertThat(of("down", "degraded")).isEqualTo("down");
    }

    @Test
    void isDegradedWhenAJobDoesNotRunAndNamesIt() {
        var finding = Probes.jobs(Map.of("rollup", "RUNNING", "alerts", "ERROR"));

        assertThat(finding.status()).isEqualTo("degraded");
        assertThat(finding.detail()).isEqualTo("alerts is error");
    }

    @Test
    void isDownWhenTheOutboxsSlotIsLostAndSaysWhatToDo() {
        var lost = Probes.slot("lost");

        assertThat(lost.status()).isEqualTo("down");
        assertThat(lost.detail()).contains("pennyflow_outbox", "drop it", "save those decisions");
        assertThat(Probes.slot("reserved").status()).isEqualTo("up");
        assertThat(Probes.slot("extended").status()).isEqualTo("up");
        assertThat(Probes.slot("unreserved").status()).isEqualTo("degraded");
    }

    private static String of(String... statuses) {
        var parts = List.of(statuses).stream().map(it -> new Part("part", it, "", 1)).toList();
        return Health.of(parts, List.of(), null).status();
    }
}
