package io.pennyflow.api.learning;

import io.pennyflow.api.learning.LearningRepository.Case;
import io.pennyflow.api.learning.LearningRepository.Taught;
import io.pennyflow.api.platform.HouseholdSettings;
import io.pennyflow.api.platform.SafeCsv;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was learned from a household's own choices, and whether it is to be. */
@RestController
@RequestMapping("/v1/learning")
class LearningController {
    /** Names listed; the export has all. */
    static final int LISTED_MOST = 500;

    private static final String CSV = "text/csv";

    private final TenantScope scope;
    private final LearningRepository repository;
    private final HouseholdSettings settings;
    private final Clock clock;

    LearningController(
            TenantScope scope,
            LearningRepository repository,
            HouseholdSettings settings,
            Clock clock) {
        this.scope = scope;
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Learning show(TenantId tenant) {
        return scope.as(tenant, () -> learning(tenant));
    }

    @GetMapping(produces = CSV)
    ResponseEntity<String> export(TenantId tenant) {
        var cases = scope.as(tenant, repository::cases);
        var lines = cases.stream().map(LearningController::line).collect(Collectors.joining());
        var head =
                SafeCsv.line(
                        "decided_at",
                        "category",
                        "booked_on",
                        "amount",
                        "currency",
                        "description",
                        "counterparty");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"learned.csv\"")
                .body(head + lines);
    }

    /** Turned on again, it knows what it knew. */
    @PutMapping
    Learning turn(TenantId tenant, @Valid @RequestBody Turn turn) {
        return scope.as(
                tenant,
                () -> {
                    repository.turn(tenant, turn.on());
                    settings.tell(tenant);
                    return learning(tenant);
                });
    }

    /** Forgets it all. The choices themselves stay. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(TenantId tenant) {
        scope.run(
                tenant,
                () -> {
                    repository.forgetBefore(tenant, clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    settings.tell(tenant);
                });
    }

    private Learning learning(TenantId tenant) {
        var setting = repository.setting(tenant);
        var since = setting.learnsSince().toInstant();
        return new Learning(
                setting.learns(),
                since.equals(Instant.EPOCH) ? null : since,
                repository.corrections(),
                repository.taught(LISTED_MOST));
    }

    private static String line(Case taught) {
        return SafeCsv.line(
                taught.decidedAt().toInstant().toString(),
                taught.category(),
                taught.bookedOn().toString(),
                taught.amount(),
                taught.currency(),
                taught.description(),
                taught.counterpartyName() == null ? "" : taught.counterpartyName());
    }

    /**
     * What was learned.
     *
     * @param since the last reset; null when there was none
     * @param corrections choices that count
     * @param items by name and category, those chosen most often first
     */
    record Learning(boolean on, @Nullable Instant since, long corrections, List<Taught> items) {}

    record Turn(@NotNull Boolean on) {}
}
