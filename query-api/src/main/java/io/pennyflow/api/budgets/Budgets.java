package io.pennyflow.api.budgets;

import io.pennyflow.api.budgets.BudgetRepository.Kept;
import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.schemas.intent.v1.BudgetKey;
import io.pennyflow.schemas.intent.v1.HouseholdBudget;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.streams.budgets.editing.Edit;
import io.pennyflow.streams.budgets.editing.Edited;
import io.pennyflow.streams.budgets.editing.Editing;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.reading.BudgetWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Changes budgets: a row, and the word to the streams, in one transaction. */
@Component
class Budgets {
    /** Of a household. */
    static final int BUDGETS_MOST = 20;

    /** Of one budget: less than a record of a topic may have. */
    static final int BYTES_MOST = 900_000;

    private final TenantScope scope;
    private final BudgetRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    Budgets(TenantScope scope, BudgetRepository repository, Outbox outbox, Clock clock) {
        this.scope = scope;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    Kept add(TenantId tenant, UserId user, Budget budget) {
        return scope.as(
                tenant,
                () -> {
                    if (repository.all().size() >= BUDGETS_MOST) {
                        throw BudgetRefused.of(
                                "", "A household has at most %d budgets.".formatted(BUDGETS_MOST));
                    }
                    requireAccounts(budget, "/budget/accounts");
                    return store(tenant, user, new Kept(UUID.randomUUID(), 1, budget));
                });
    }

    /** In place of the one of this version. */
    Kept replace(TenantId tenant, UserId user, UUID id, int version, Budget budget) {
        return change(
                tenant,
                user,
                id,
                kept -> {
                    if (kept.version() != version) {
                        throw new BudgetChanged();
                    }
                    requireAccounts(budget, "/budget/accounts");
                    return budget;
                });
    }

    /** One edit, of whatever version is there. */
    Kept edit(TenantId tenant, UserId user, UUID id, Function<Budget, Edit> edit) {
        return change(tenant, user, id, kept -> edited(kept.budget(), edit.apply(kept.budget())));
    }

    Kept change(TenantId tenant, UserId user, UUID id, Function<Kept, Budget> change) {
        return scope.as(
                tenant,
                () -> {
                    var kept = repository.locked(id).orElseThrow(() -> new BudgetNotFound(id));
                    var changed = change.apply(kept);
                    return changed.equals(kept.budget())
                            ? kept
                            : store(tenant, user, kept.next(changed));
                });
    }

    void delete(TenantId tenant, UUID id) {
        scope.run(
                tenant,
                () -> {
                    if (repository.locked(id).isEmpty()) {
                        throw new BudgetNotFound(id);
                    }
                    repository.delete(id);
                    outbox.write(tenant, Catalogue.BUDGETS, key(tenant, id), null);
                });
    }

    static Budget edited(Budget budget, Edit edit) {
        var edited = Editing.apply(budget, edit);
        if (edited instanceof Edited.Refused refused) {
            throw BudgetRefused.of(refused.faults(), "");
        }
        return ((Edited.Done) edited).budget();
    }

    private void requireAccounts(Budget budget, String pointer) {
        var unknown = new HashSet<>(budget.accounts());
        unknown.removeAll(repository.accounts(budget.accounts()));
        if (!unknown.isEmpty()) {
            throw BudgetRefused.of(
                    pointer, "No account has the id %s.".formatted(unknown.iterator().next()));
        }
    }

    private Kept store(TenantId tenant, UserId user, Kept kept) {
        var document = BudgetWriter.write(kept.budget());
        if (document.getBytes(StandardCharsets.UTF_8).length > BYTES_MOST) {
            throw BudgetRefused.of(
                    "", "The budget has grown too long. Begin another for the years to come.");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        repository.put(tenant, user, kept, now);
        outbox.write(
                tenant,
                Catalogue.BUDGETS,
                key(tenant, kept.id()),
                record(tenant, user, kept, document, now));
        return kept;
    }

    private static HouseholdBudget record(
            TenantId tenant, UserId user, Kept kept, String document, Instant now) {
        return new HouseholdBudget(
                tenant.value(), kept.id(), kept.version(), document, user.value(), now);
    }

    private static BudgetKey key(TenantId tenant, UUID id) {
        return new BudgetKey(tenant.value(), id);
    }
}
