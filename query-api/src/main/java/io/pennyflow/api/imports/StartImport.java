package io.pennyflow.api.imports;

import io.pennyflow.api.imports.stream.ImportRef;
import io.pennyflow.api.imports.stream.ImportWorkers;
import io.pennyflow.api.imports.stream.Routes;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.schemas.account.AccountNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a file's rows go, and remembers what the person taught us about such files. */
@Component
class StartImport {
    private final TenantScope scope;
    private final ImportRepository imports;
    private final AccountMemory memory;
    private final ImportWorkers workers;
    private final Clock clock;

    StartImport(
            TenantScope scope,
            ImportRepository imports,
            AccountMemory memory,
            ImportWorkers workers,
            Clock clock) {
        this.scope = scope;
        this.imports = imports;
        this.memory = memory;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * Once it returns the import goes on through any crash.
     *
     * @param anyway though the file names another account
     */
    void start(TenantId tenant, UUID importId, boolean anyway) {
        scope.run(tenant, () -> decide(tenant, imports.claim(importId), anyway));
        workers.add(new ImportRef(tenant.value(), importId));
    }

    private void decide(TenantId tenant, ImportFile file, boolean anyway) {
        var problem = file.preview().problem();
        if (problem != null) {
            throw new Refusals.NotReady(problem);
        }
        var question = file.preview().question();
        if (question != null && question.answer() == null) {
            throw new Refusals.AnswerNeeded(question);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var several = file.preview().several();
        if (several.isEmpty()) {
            checkAccount(new Stated(file.accountId(), file.preview().statementAccount()), anyway);
        } else {
            several.forEach(it -> checkAccount(it, anyway));
            imports.route(file.importId(), FileAccounts.routes(several, this::target));
        }
        imports.start(file.importId(), now);
        remember(tenant, file, now);
    }

    private Optional<Routes.Target> target(FileAccount account) {
        return Optional.ofNullable(account.accountId())
                .map(memory::chosen)
                .map(it -> new Routes.Target(it.accountId(), it.currency()));
    }

    private void checkAccount(FileAccount account, boolean anyway) {
        if (account.accountId() != null) {
            checkAccount(new Stated(account.accountId(), account.number()), anyway);
        }
    }

    private void checkAccount(Stated account, boolean anyway) {
        var stated = account.number();
        var objection = AccountNumbers.objection(memory.numbers(), account.accountId(), stated);
        if (objection.isPresent() && !anyway) {
            throw new Refusals.OtherAccount(objection.get());
        }
        if (objection.isEmpty() && stated != null) {
            var number = AccountNumber.folded(stated);
            if (!number.isEmpty()) {
                memory.learnNumber(account.accountId(), number);
            }
        }
    }

    /** An account, and the number that the file has for it. */
    private record Stated(UUID accountId, @Nullable String number) {}

    private void remember(TenantId tenant, ImportFile file, Instant now) {
        var hash = file.preview().headerHash();
        if (hash != null && file.mapping().isPresent()) {
            var header = Objects.requireNonNullElse(file.preview().header(), List.<String>of());
            var columns = new AccountMemory.Columns(hash, header);
            memory.remember(tenant.value(), file.accountId(), columns, file.mapping().get(), now);
        }
    }
}
