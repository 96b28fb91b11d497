package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people say of series. The series follow a moment later. */
@RestController
@RequestMapping("/v1/recurring/verdicts")
class VerdictController {
    private final TenantScope scope;
    private final VerdictRepository repository;
    private final Verdicts verdicts;

    VerdictController(TenantScope scope, VerdictRepository repository, Verdicts verdicts) {
        this.scope = scope;
        this.repository = repository;
        this.verdicts = verdicts;
    }

    @GetMapping
    VerdictList list(TenantId tenant) {
        return new VerdictList(scope.as(tenant, repository::all));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Verdict say(TenantId tenant, UserId user, @Valid @RequestBody VerdictWish wish) {
        var checked = wish.checked();
        return scope.as(tenant, () -> verdicts.say(tenant, user, checked));
    }

    @DeleteMapping("/{verdictId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(TenantId tenant, @PathVariable UUID verdictId) {
        scope.run(tenant, () -> verdicts.takeBack(tenant, verdictId));
    }

    /** Newest first. */
    record VerdictList(List<Verdict> items) {}
}
