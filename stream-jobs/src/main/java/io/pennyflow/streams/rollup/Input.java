package io.pennyflow.streams.rollup;

import java.math.BigDecimal;
import java.util.UUID;

/** What a record of one of the sources says. */
sealed interface Input {
    Input TRANSACTION_GONE = new TransactionGone();
    Input ACCOUNT_GONE = new AccountGone();

    /** A transaction adds this now, whatever it added before. */
    record Adds(UUID tenant, UUID transaction, Contribution contribution) implements Input {}

    record TransactionGone() implements Input {}

    /** People describe an account. */
    record AccountSeen(String currency, BigDecimal opening) implements Input {}

    record AccountGone() implements Input {}
}
