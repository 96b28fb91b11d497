package io.pennyflow.api.account;

import io.pennyflow.api.platform.AccountNotFound;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts: list, add, change, close. */
@RestController
@RequestMapping("/v1/accounts")
class AccountController {
    private final TenantScope scope;
    private final Accounts accounts;

    AccountController(TenantScope scope, Accounts accounts) {
        this.scope = scope;
        this.accounts = accounts;
    }

    @GetMapping
    AccountList list(TenantId tenant) {
        return new AccountList(scope.as(tenant, accounts::all));
    }

    @GetMapping("/{accountId}")
    Account get(TenantId tenant, @PathVariable UUID accountId) {
        return scope.as(tenant, () -> found(accountId));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Account add(TenantId tenant, @Valid @RequestBody AccountWish wish) {
        var currency = wish.currency() == null ? "" : wish.currency();
        wish.checkedFor(currency);
        return scope.as(tenant, () -> found(accounts.add(tenant, wish, currency)));
    }

    @PutMapping("/{accountId}")
    Account change(
            TenantId tenant, @PathVariable UUID accountId, @Valid @RequestBody AccountWish wish) {
        return scope.as(
                tenant,
                () -> {
                    var currency = found(accountId).currency();
                    accounts.change(tenant, accountId, wish.checkedFor(currency), currency);
                    return found(accountId);
                });
    }

    private Account found(UUID id) {
        return accounts.find(id).orElseThrow(() -> new AccountNotFound(id));
    }

    /** All of them: a household has few. */
    record AccountList(List<Account> items) {}
}
