package io.pennyflow.local.bench;

import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.wire.Serdes;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.Producer;

/** Days of accounts and categories that follow from transactions, told after each of them. */
final class Days {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(4);

    private final BiConsumer<DailyBalanceKey, DailyBalance> balances;
    private final BiConsumer<DailySpendingKey, DailySpending> spending;
    private final Map<UUID, DailyBalance> newest = new HashMap<>();

    Days(Producer<byte[], byte[]> producer, Serdes serdes) {
        balances = Clients.writer(producer, serdes, Catalogue.BALANCES);
        spending = Clients.writer(producer, serdes, Catalogue.SPENDING);
    }

    /** Days must not go backwards, and a category has one transaction a day at most. */
    void write(EnrichedTransaction it) {
        var balance = balance(it);
        newest.put(it.getAccountId(), balance);
        balances.accept(
                new DailyBalanceKey(it.getTenantId(), it.getAccountId(), it.getBookedOn()),
                balance);
        spending.accept(
                new DailySpendingKey(it.getTenantId(), it.getCategory(), it.getBookedOn()),
                spending(it));
    }

    private DailyBalance balance(EnrichedTransaction it) {
        var before = newest.get(it.getAccountId());
        if (before == null) {
            return balance(it, NOTHING, NOTHING, 1);
        }
        return before.getDay().equals(it.getBookedOn())
                ? balance(it, before.getFlow(), before.getBalance(), before.getTransactions() + 1)
                : balance(it, NOTHING, before.getBalance(), 1);
    }

    private static DailyBalance balance(
            EnrichedTransaction it, BigDecimal flow, BigDecimal balance, int transactions) {
        return DailyBalance.newBuilder()
                .setTenantId(it.getTenantId())
                .setAccountId(it.getAccountId())
                .setDay(it.getBookedOn())
                .setCurrency(it.getCurrency())
                .setFlow(it.getAmount().add(flow))
                .setBalance(it.getAmount().add(balance))
                .setTransactions(transactions)
                .build();
    }

    private static DailySpending spending(EnrichedTransaction it) {
        return DailySpending.newBuilder()
                .setTenantId(it.getTenantId())
                .setCategory(it.getCategory())
                .setDay(it.getBookedOn())
                .setBaseCurrency(it.getBaseCurrency())
                .setOutflow(it.getBaseAmount().negate().max(NOTHING))
                .setInflow(it.getBaseAmount().max(NOTHING))
                .setTransactions(1)
                .build();
    }
}
