package io.pennyflow.flink.recovery;

import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Serdes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * What households do day by day, as it reaches the jobs: the same seed, the same records. Now and
 * then a payment is far from the usual, or one of the days before is corrected or taken back.
 */
final class LivedMonths {
    static final int TENANTS = 8;

    // A forecast takes the longer the more there is to learn from; two months are enough to be odd.
    private static final int FORECAST_FROM = 50;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final String CATEGORY = "FOOD_AND_DRINK_COFFEE";
    private static final String SHOP = "Café Rossi";
    private static final double ODD = 0.03;
    private static final double CORRECTED = 0.05;

    private final Serdes serdes;
    private final Random random;

    /** A record on its way. Null value: a tombstone. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Sent(UUID tenant, String topic, byte[] key, byte @Nullable [] value) {}

    LivedMonths(Serdes serdes, long seed) {
        this.serdes = serdes;
        this.random = new Random(seed);
    }

    static UUID tenant(int number) {
        return new UUID(number * 0x9E3779B97F4A7C15L, 0x8000_0000_0000_0000L | number);
    }

    /** One day of the first so many households. */
    List<Sent> day(int day, int tenants) {
        var records = new ArrayList<Sent>();
        for (var number = 0; number < tenants; number++) {
            day(tenant(number), day, records);
        }
        return records;
    }

    private void day(UUID tenant, int day, List<Sent> records) {
        var amount = BigDecimal.valueOf(-(800 + random.nextInt(400)), 2);
        if (random.nextDouble() < ODD) {
            amount = amount.multiply(BigDecimal.TEN);
        }
        records.add(payment(tenant, day, amount));
        if (random.nextDouble() < CORRECTED && day > 0) {
            var before = random.nextInt(day);
            var corrected = random.nextBoolean() ? new BigDecimal("-9.00") : null;
            records.add(payment(tenant, before, corrected));
        }
        if (day >= FORECAST_FROM) {
            records.add(balance(tenant, day, amount));
            records.add(spending(tenant, day, amount));
        }
    }

    private Sent payment(UUID tenant, int day, @Nullable BigDecimal amount) {
        var id = new UUID(tenant.getMostSignificantBits() ^ day, day);
        var key = new TransactionKey(tenant, id);
        return sent(
                Catalogue.ENRICHED,
                tenant,
                key,
                amount == null ? null : enriched(key, day, amount.setScale(4)));
    }

    private static EnrichedTransaction enriched(TransactionKey key, int day, BigDecimal amount) {
        return EnrichedTransaction.newBuilder()
                .setTenantId(key.getTenantId())
                .setTransactionId(key.getTransactionId())
                .setAccountId(key.getTenantId())
                .setSource("file")
                .setOccurrence(1)
                .setBookedOn(FIRST.plusDays(day))
                .setAmount(amount)
                .setCurrency("EUR")
                .setDescription(SHOP)
                .setObservedAt(FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant())
                .setBaseAmount(amount)
                .setBaseCurrency("EUR")
                .setRate(BigDecimal.ONE.setScale(10))
                .setMerchantId(new UUID(7, 7))
                .setMerchantName(SHOP)
                .setMerchantMatch("dictionary")
                .setMerchantScore(1)
                .setCategory(CATEGORY)
                .setProbability(1)
                .setCategorySource("model")
                .setReasons(List.of())
                .setModelVersion("dictionary-1")
                .build();
    }

    private Sent balance(UUID tenant, int day, BigDecimal amount) {
        var on = FIRST.plusDays(day);
        return sent(
                Catalogue.BALANCES,
                tenant,
                new DailyBalanceKey(tenant, tenant, on),
                DailyBalance.newBuilder()
                        .setTenantId(tenant)
                        .setAccountId(tenant)
                        .setDay(on)
                        .setCurrency("EUR")
                        .setFlow(amount.setScale(4))
                        .setBalance(BigDecimal.valueOf(random.nextInt(1_000_000), 4))
                        .setTransactions(1)
                        .build());
    }

    private Sent spending(UUID tenant, int day, BigDecimal amount) {
        var on = FIRST.plusDays(day);
        return sent(
                Catalogue.SPENDING,
                tenant,
                new DailySpendingKey(tenant, CATEGORY, on),
                DailySpending.newBuilder()
                        .setTenantId(tenant)
                        .setCategory(CATEGORY)
                        .setDay(on)
                        .setBaseCurrency("EUR")
                        .setOutflow(amount.negate().setScale(4))
                        .setInflow(BigDecimal.ZERO.setScale(4))
                        .setTransactions(1)
                        .build());
    }

    private <K extends SpecificRecord, V extends SpecificRecord> Sent sent(
            TopicSpec<K, V> topic, UUID tenant, K key, @Nullable V value) {
        return new Sent(
                tenant,
                topic.name(),
                serdes.key(topic).toBytes(key),
                value == null ? null : serdes.value(topic).toBytes(value));
    }
}
