package io.pennyflow.api.health;

import io.pennyflow.api.health.Health.DeadLetters;
import io.pennyflow.api.health.Health.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How every part does, for people, load balancers and tests. Asked at most once a second. */
@RestController
class HealthController {
    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Probes probes;
    private final Broker broker;
    private final Newest newest;
    private final Clock clock;

    private @Nullable Health last;
    private Instant lastAt = Instant.EPOCH;

    HealthController(Probes probes, Broker broker, Newest newest, Clock clock) {
        this.probes = probes;
        this.broker = broker;
        this.newest = newest;
        this.clock = clock;
    }

    @GetMapping("/v1/health")
    ResponseEntity<Health> health() {
        var health = now();
        var status =
                health.status().equals(Health.DOWN)
                        ? HttpStatus.SERVICE_UNAVAILABLE
                        : HttpStatus.OK;
        return ResponseEntity.status(status).body(health);
    }

    private synchronized Health now() {
        var now = clock.instant();
        if (last == null || Duration.between(lastAt, now).compareTo(KEPT) > 0) {
            var parts = probes.all().parallelStream().map(Probe::run).toList();
            last = Health.of(parts, deadLetters(parts), newestEventAt());
            lastAt = now;
        }
        return last;
    }

    private @Nullable Instant newestEventAt() {
        try {
            return newest.eventAt();
        } catch (DataAccessException e) {
            LOG.debug("the database does not say its newest event", e);
            return null;
        }
    }

    // A broker that does not answer is a part that is down; nobody waits for it a second time.
    private List<DeadLetters> deadLetters(List<Part> parts) {
        var isDown =
                parts.stream()
                        .anyMatch(
                                it -> it.name().equals("kafka") && it.status().equals(Health.DOWN));
        if (isDown) {
            return List.of();
        }
        try {
            return broker.deadLetters();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            LOG.debug("the broker does not say its dead letters", e);
            return List.of();
        }
    }
}
