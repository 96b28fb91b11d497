package io.pennyflow.connect.view;

import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import io.pennyflow.schemas.topic.NameBasedId;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records to put into views. */
final class ViewFixtures {
    static final UUID TENANT = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID OTHER_TENANT = UUID.fromString("22222222-2222-4222-8222-222222222222");
    static final UUID ACCOUNT = UUID.fromString("33333333-3333-4333-8333-333333333333");
    static final LocalDate DAY = LocalDate.parse("2026-01-05");

    private ViewFixtures() {}

    static TransactionKey key(UUID tenant, int n) {
        return new TransactionKey(tenant, NameBasedId.of(tenant, "transaction", "" + n));
    }

    static EnrichedTransaction transaction(TransactionKey key, String amount) {
        var money = new BigDecimal(amount).setScale(4);
        return EnrichedTransaction.newBuilder()
                .setTenantId(key.getTenantId())
                .setTransactionId(key.getTransactionId())
                .setAccountId(ACCOUNT)
                .setSource("file")
                .setImportId(ACCOUNT)
                .setOccurrence(1)
                .setBookedOn(DAY)
                .setAmount(money)
                .setCurrency("EUR")
                .setDescription("CARD PAYMENT 4711 GREEN GROCER BERLIN")
                .setCounterpartyName("Green Grocer")
                .setMcc("5411")
                .setObservedAt(Instant.parse("2026-01-05T12:00:00.123Z"))
                .setBaseAmount(money)
                .setBaseCurrency("EUR")
                .setRate(BigDecimal.ONE.setScale(10))
                .setMerchantName("Green Grocer")
                .setMerchantMatch("dictionary")
                .setMerchantScore(0.97)
                .setCategory("FOOD_AND_DRINK_GROCERIES")
                .setProbability(0.93)
                .setCategorySource("model")
                .setReasons(List.of("Merchant Green Grocer", "Code 5411"))
                .setModelVersion("dictionary-1")
                .build();
    }

    static DailySpendingKey spendingKey(String category) {
        return new DailySpendingKey(TENANT, category, DAY);
    }

    static DailySpending spending(String category, String outflow) {
        return new DailySpending(
                TENANT,
                category,
                DAY,
                "EUR",
                new BigDecimal(outflow).setScale(4),
                BigDecimal.ZERO.setScale(4),
                1);
    }
}
