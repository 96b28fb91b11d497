package io.pennyflow.api.annotation;

import io.pennyflow.api.annotation.AnnotationRepository.Whole;
import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.schemas.intent.v1.SplitPart;
import io.pennyflow.schemas.intent.v1.TransactionAnnotation;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Changes what is said of a transaction: a row, and the word to the streams, in one transaction.
 * Two people who change different things of it at once both keep what they said.
 */
@Component
class Annotations {
    private static final int MONEY_SCALE = 4;

    private final TenantScope scope;
    private final AnnotationRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    Annotations(TenantScope scope, AnnotationRepository repository, Outbox outbox, Clock clock) {
        this.scope = scope;
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param change looks at the transaction, before its row is locked, and answers how what is
     *     said of it changes; within the household's scope
     */
    void change(
            TenantId tenant,
            UserId user,
            UUID transactionId,
            Function<Whole, UnaryOperator<Annotation>> change) {
        scope.run(
                tenant,
                () -> {
                    var whole =
                            repository
                                    .whole(transactionId)
                                    .orElseThrow(() -> new NoSuchTransaction(transactionId));
                    revise(tenant, user, transactionId, change.apply(whole));
                });
    }

    /** As {@link #change}, whether or not the transaction is to be seen. Inside the scope. */
    void revise(
            TenantId tenant, UserId user, UUID transactionId, UnaryOperator<Annotation> change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var next = change.apply(repository.take(tenant, user, transactionId, now));
        store(tenant, transactionId, next);
        say(tenant, user, transactionId, next, now);
    }

    private void store(TenantId tenant, UUID transactionId, Annotation next) {
        if (next.isNothing()) {
            repository.remove(transactionId);
        } else {
            repository.put(tenant, transactionId, next);
        }
    }

    private void say(
            TenantId tenant, UserId user, UUID transactionId, Annotation next, Instant now) {
        var key = new TransactionKey(tenant.value(), transactionId);
        var said = next.isNothing() ? null : record(key, user, next, now);
        outbox.write(tenant, Catalogue.ANNOTATIONS, key, said);
    }

    private static TransactionAnnotation record(
            TransactionKey key, UserId user, Annotation next, Instant now) {
        var parts =
                next.parts().stream()
                        .map(it -> new SplitPart(it.category(), it.amount().setScale(MONEY_SCALE)))
                        .toList();
        return new TransactionAnnotation(
                key.getTenantId(),
                key.getTransactionId(),
                next.tags(),
                next.note(),
                next.excluded(),
                parts,
                user.value(),
                now);
    }
}
