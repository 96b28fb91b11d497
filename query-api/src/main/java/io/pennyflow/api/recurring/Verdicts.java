package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.api.recurring.VerdictRepository.About;
import io.pennyflow.schemas.intent.v1.VerdictKey;
import io.pennyflow.schemas.topic.Catalogue;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what people say of series; every caller is inside the scope of a tenant. */
@Component
class Verdicts {
    /** The search for series reads no more of a household. */
    private static final int VERDICTS_MOST = 10_000;

    private static final int TRANSACTIONS_MOST = 50;
    private static final int SCALE = 4;

    private final VerdictRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    Verdicts(VerdictRepository repository, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    Verdict say(TenantId tenant, UserId user, VerdictWish wish) {
        if (repository.count() >= VERDICTS_MOST) {
            throw new ValidationFailed(
                    "kind",
                    "A household has said 10000 things at most. Take some of them back first.");
        }
        var about =
                wish.streamIds().isEmpty()
                        ? ofTransactions(wish.transactionIds())
                        : ofStreams(wish.streamIds());
        var verdict =
                new Verdict(
                        UUID.randomUUID(),
                        wish.kind(),
                        about.accountId(),
                        about.counterparty(),
                        about.transactions(),
                        wish.fromOn(),
                        wish.amount(),
                        about.currency(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        repository.put(tenant, user, verdict);
        outbox.write(
                tenant,
                Catalogue.VERDICTS,
                new VerdictKey(tenant.value(), verdict.verdictId()),
                new io.pennyflow.schemas.intent.v1.Verdict(
                        tenant.value(),
                        verdict.verdictId(),
                        verdict.accountId(),
                        verdict.kind(),
                        verdict.transactionIds(),
                        verdict.fromOn(),
                        exact(verdict.amount()),
                        user.value(),
                        verdict.decidedAt()));
        return verdict;
    }

    void takeBack(TenantId tenant, UUID id) {
        var known = repository.find(id).orElseThrow(() -> new VerdictNotFound(id));
        repository.delete(known.verdictId());
        outbox.write(tenant, Catalogue.VERDICTS, new VerdictKey(tenant.value(), id), null);
    }

    private About ofStreams(List<UUID> streams) {
        var each = TRANSACTIONS_MOST / streams.size();
        var found = new ArrayList<About>();
        for (var stream : streams) {
            if (repository.isStated(stream)) {
                throw new ValidationFailed(
                        "streamIds", "You added this bill. Change or remove it instead.");
            }
            found.add(
                    repository
                            .ofStream(stream, each)
                            .orElseThrow(() -> new StreamNotFound(stream)));
        }
        return joined(found, "streamIds");
    }

    private About ofTransactions(List<UUID> transactions) {
        var found = repository.ofTransactions(transactions);
        for (var wanted : transactions) {
            if (found.stream().noneMatch(it -> it.transactions().contains(wanted))) {
                throw new TransactionNotFound(wanted);
            }
        }
        return joined(found, "transactionIds");
    }

    private static About joined(List<About> parts, String field) {
        var first = parts.get(0);
        if (parts.stream().anyMatch(it -> !it.accountId().equals(first.accountId()))) {
            throw new ValidationFailed(field, "All of them are on one account.");
        }
        return new About(
                first.accountId(),
                first.counterparty(),
                first.currency(),
                parts.stream().flatMap(it -> it.transactions().stream()).distinct().toList());
    }

    private static @Nullable BigDecimal exact(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(SCALE);
    }
}
