package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.intent.v1.OwnBill;
import io.pennyflow.schemas.intent.v1.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a record of one of the sources says. */
sealed interface Input {
    Input TRANSACTION_GONE = new TransactionGone();

    /** A transaction that may be a member of a series. */
    record Seen(UUID tenant, UUID transaction, UUID account, String group, Fact fact)
            implements Input {}

    /** There is no such transaction, or none that counts. */
    record TransactionGone() implements Input {}

    /** A person says so; null: they take it back. */
    record Judged(@Nullable Verdict verdict) implements Input {}

    /** A person states a bill; null: they take it back. */
    record Stated(@Nullable OwnBill bill) implements Input {}
}
