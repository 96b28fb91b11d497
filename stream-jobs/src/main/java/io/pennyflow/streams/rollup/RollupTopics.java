package io.pennyflow.streams.rollup;

import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.streams.platform.Topic;

/** The ends of the rollup. */
record RollupTopics(
        Topic<TransactionKey, EnrichedTransaction> enriched,
        Topic<AccountKey, Account> accounts,
        Topic<DailySpendingKey, DailySpending> spending,
        Topic<DailyBalanceKey, DailyBalance> balances) {

    static RollupTopics of(Registry registry) {
        return new RollupTopics(
                Topic.of(Catalogue.ENRICHED, registry),
                Topic.of(Catalogue.ACCOUNTS, registry),
                Topic.of(Catalogue.SPENDING, registry),
                Topic.of(Catalogue.BALANCES, registry));
    }
}
