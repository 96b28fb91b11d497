package io.pennyflow.api.imports;

import io.pennyflow.api.imports.stream.ImportRef;
import io.pennyflow.api.platform.ApiException;
import io.pennyflow.api.platform.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes files that nobody started, and what was decided about them. */
class Unstarted {
    private static final Logger log = LoggerFactory.getLogger(Unstarted.class);

    private final Function<Instant, List<ImportRef>> uploadedBefore;
    private final PrepareImport prepare;
    private final Duration kept;
    private final Clock clock;

    /**
     * @param uploadedBefore files of all tenants that were not started, oldest first
     */
    Unstarted(
            Function<Instant, List<ImportRef>> uploadedBefore,
            PrepareImport prepare,
            Duration kept,
            Clock clock) {
        this.uploadedBefore = uploadedBefore;
        this.prepare = prepare;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M")
    void sweep() {
        uploadedBefore.apply(clock.instant().minus(kept)).forEach(this::forget);
    }

    // Somebody may start or discard it just now, and is right.
    private void forget(ImportRef ref) {
        try {
            prepare.discard(new TenantId(ref.tenantId()), ref.importId());
            log.info("import-unstarted-deleted import={}", ref.importId());
        } catch (ApiException e) {
            log.debug("import-unstarted-kept import={}", ref.importId(), e);
        }
    }
}
