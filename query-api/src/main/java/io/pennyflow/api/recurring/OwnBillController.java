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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bills that people add by hand. Their series and due days follow a moment later. */
@RestController
@RequestMapping("/v1/bills/own")
class OwnBillController {
    private final TenantScope scope;
    private final OwnBillRepository repository;
    private final OwnBills bills;

    OwnBillController(TenantScope scope, OwnBillRepository repository, OwnBills bills) {
        this.scope = scope;
        this.repository = repository;
        this.bills = bills;
    }

    @GetMapping
    OwnBillList list(TenantId tenant) {
        return new OwnBillList(scope.as(tenant, repository::all));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OwnBill add(TenantId tenant, UserId user, @Valid @RequestBody OwnBillWish wish) {
        return scope.as(tenant, () -> bills.add(tenant, user, wish));
    }

    @PutMapping("/{ownBillId}")
    OwnBill change(
            TenantId tenant,
            UserId user,
            @PathVariable UUID ownBillId,
            @Valid @RequestBody OwnBillWish wish) {
        return scope.as(tenant, () -> bills.change(tenant, user, ownBillId, wish));
    }

    @DeleteMapping("/{ownBillId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(TenantId tenant, @PathVariable UUID ownBillId) {
        scope.run(tenant, () -> bills.remove(tenant, ownBillId));
    }

    /** By name, at most 500. */
    record OwnBillList(List<OwnBill> items) {}
}
