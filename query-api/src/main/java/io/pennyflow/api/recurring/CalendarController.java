package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bills in people's own calendars. */
@RestController
class CalendarController {
    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 300;
    private static final int BILLS_MOST = 5_000;
    private static final Set<String> SHOWN = Set.of("upcoming", "due", "late", "paid");

    private final TenantScope scope;
    private final CalendarAddresses addresses;
    private final RecurringRepository repository;
    private final Clock clock;

    CalendarController(
            TenantScope scope,
            CalendarAddresses addresses,
            RecurringRepository repository,
            Clock clock) {
        this.scope = scope;
        this.addresses = addresses;
        this.repository = repository;
        this.clock = clock;
    }

    @GetMapping("/v1/bills/calendar")
    State state(TenantId tenant) {
        return new State(scope.as(tenant, addresses::exists));
    }

    @PostMapping("/v1/bills/calendar")
    @ResponseStatus(HttpStatus.CREATED)
    Address create(TenantId tenant, UserId user) {
        return new Address(scope.as(tenant, () -> addresses.create(tenant, user)));
    }

    @DeleteMapping("/v1/bills/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(TenantId tenant) {
        scope.run(tenant, addresses::delete);
    }

    /** Answers whoever knows the address. A wrong one is told nothing, not even of which part. */
    @GetMapping(value = "/v1/calendars/{household}/{secret}", produces = "text/calendar")
    String read(@PathVariable UUID household, @PathVariable String secret) {
        return scope.as(new TenantId(household), () -> file(secret));
    }

    private String file(String secret) {
        if (!addresses.isRight(secret)) {
            throw new CalendarNotFound();
        }
        var today = LocalDate.now(clock);
        var bills =
                repository
                        .bills(
                                today.minusDays(DAYS_BACK),
                                today.plusDays(DAYS_AHEAD),
                                null,
                                BILLS_MOST)
                        .stream()
                        .filter(it -> SHOWN.contains(it.status()))
                        .toList();
        return CalendarFile.of(bills, clock.instant());
    }

    /** Whether there is an address. */
    record State(boolean exists) {}

    /**
     * Told once.
     *
     * @param path below the address of this server
     */
    record Address(String path) {}
}
