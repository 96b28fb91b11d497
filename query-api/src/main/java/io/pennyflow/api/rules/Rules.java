package io.pennyflow.api.rules;

import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.api.rules.RuleRepository.Kept;
import io.pennyflow.schemas.intent.v1.HouseholdKey;
import io.pennyflow.schemas.intent.v1.HouseholdRules;
import io.pennyflow.schemas.intent.v1.RuleEra;
import io.pennyflow.schemas.topic.Catalogue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes the rules of a household: a row, and the word to the streams, in one transaction. */
@Component
class Rules {
    /** Of all eras together: less than a record of a topic may have. */
    static final int BYTES_MOST = 900_000;

    private final TenantScope scope;
    private final RuleRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    Rules(TenantScope scope, RuleRepository repository, Outbox outbox, Clock clock) {
        this.scope = scope;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For what will be seen; what is there stays as it is. */
    Kept put(TenantId tenant, UserId user, int version, String book) {
        return change(
                tenant,
                user,
                version,
                (kept, now) -> {
                    var eras = kept.eras();
                    var isSeen = repository.isSeenSince(eras.newestFrom());
                    return kept.next(eras.then(now, book, isSeen));
                });
    }

    /** For all there is. */
    Kept apply(TenantId tenant, UserId user, int version, String book) {
        return change(tenant, user, version, (kept, now) -> kept.next(Eras.ofAll(book)));
    }

    /**
     * As they were before the last change, and with them every transaction. Does nothing when there
     * is none to take back.
     */
    Kept revert(TenantId tenant, UserId user, int version) {
        return change(
                tenant,
                user,
                version,
                (kept, now) -> {
                    var former = kept.former();
                    return former == null ? kept : new Kept(kept.version() + 1, former, null);
                });
    }

    /** Rewrites them, whatever era they are of. Inside the scope. */
    void rewrite(TenantId tenant, UserId user, UnaryOperator<String> change) {
        var kept = repository.locked(tenant);
        var former = kept.former();
        var next =
                new Kept(
                        kept.version() + 1,
                        kept.eras().map(change),
                        former == null ? null : former.map(change));
        store(tenant, user, next, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Kept change(
            TenantId tenant, UserId user, int version, BiFunction<Kept, Instant, Kept> change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return scope.as(
                tenant,
                () -> {
                    var kept = repository.locked(tenant);
                    if (kept.version() != version) {
                        throw new RulesChanged();
                    }
                    var next = change.apply(kept, now);
                    if (!next.equals(kept)) {
                        store(tenant, user, next, now);
                    }
                    return next;
                });
    }

    private void store(TenantId tenant, UserId user, Kept next, Instant now) {
        requireFit(next.eras());
        repository.put(tenant, user, next, now);
        var key = new HouseholdKey(tenant.value());
        outbox.write(tenant, Catalogue.RULES, key, record(tenant, user, next.eras(), now));
    }

    private static void requireFit(Eras eras) {
        var bytes =
                eras.all().stream()
                        .mapToInt(it -> it.book().getBytes(StandardCharsets.UTF_8).length)
                        .sum();
        if (bytes > BYTES_MOST || eras.all().size() > Eras.MOST) {
            throw new ValidationFailed(
                    "applyTo",
                    "Too many earlier rules still judge earlier transactions. Apply these to all of them.");
        }
    }

    private static HouseholdRules record(TenantId tenant, UserId user, Eras eras, Instant now) {
        return new HouseholdRules(
                tenant.value(),
                eras.all().stream().map(it -> new RuleEra(it.seenFrom(), it.book())).toList(),
                user.value(),
                now);
    }
}
