package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.AccountNotFound;
import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.intent.v1.OwnBillKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.streams.recurring.detection.Limits;
import io.pennyflow.streams.recurring.detection.Stated;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the bills that people add; every caller is inside the scope of a tenant. */
@Component
class OwnBills {
    private static final int SCALE = 4;

    private final OwnBillRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    OwnBills(OwnBillRepository repository, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    OwnBill add(TenantId tenant, UserId user, OwnBillWish wish) {
        if (repository.count() >= Limits.STATED_MAX) {
            throw new ValidationFailed(
                    "name",
                    "A household adds at most %d bills. Remove one first."
                            .formatted(Limits.STATED_MAX));
        }
        return put(tenant, user, UUID.randomUUID(), wish, null);
    }

    OwnBill change(TenantId tenant, UserId user, UUID id, OwnBillWish wish) {
        return put(tenant, user, id, wish, found(id).accountId());
    }

    void remove(TenantId tenant, UUID id) {
        var known = found(id);
        repository.delete(known.ownBillId());
        outbox.write(tenant, Catalogue.OWN_BILLS, new OwnBillKey(tenant.value(), id), null);
    }

    private OwnBill found(UUID id) {
        return repository.find(id).orElseThrow(() -> new OwnBillNotFound(id));
    }

    /**
     * @param before the account it was on, which may be closed by now
     */
    private OwnBill put(
            TenantId tenant, UserId user, UUID id, OwnBillWish wish, @Nullable UUID before) {
        var account = account(wish.accountId(), before);
        var currency = wish.checked(account.currency());
        var bill =
                new OwnBill(
                        id,
                        Stated.streamId(tenant.value(), id, wish.accountId()),
                        wish.accountId(),
                        wish.name().strip(),
                        wish.named(),
                        wish.amount().setScale(SCALE),
                        wish.isAbout(),
                        currency,
                        wish.cadence(),
                        wish.firstDueOn(),
                        wish.untilOn(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        repository.put(tenant, user, bill);
        outbox.write(
                tenant,
                Catalogue.OWN_BILLS,
                new OwnBillKey(tenant.value(), id),
                new io.pennyflow.schemas.intent.v1.OwnBill(
                        tenant.value(),
                        id,
                        bill.accountId(),
                        bill.name(),
                        bill.counterparty(),
                        bill.amount(),
                        bill.about(),
                        currency,
                        bill.cadence(),
                        bill.firstDueOn(),
                        bill.untilOn(),
                        user.value(),
                        bill.decidedAt()));
        return bill;
    }

    private OwnBillRepository.AccountRow account(UUID id, @Nullable UUID before) {
        var account = repository.account(id).orElseThrow(() -> new AccountNotFound(id));
        if (account.closed() && !id.equals(before)) {
            throw new ValidationFailed(
                    "accountId", "This account is closed. Choose one that is open.");
        }
        return account;
    }
}
