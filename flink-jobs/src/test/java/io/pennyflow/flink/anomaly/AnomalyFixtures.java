package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Id;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class AnomalyFixtures {
    static final String TENANT = "5c1c6f2e-1d4c-4c63-9f0a-0d1f5a6f0001";
    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    static final String COFFEE = "FOOD_AND_DRINK_COFFEE";
    static final long CAFE = 7;

    static final List<Payment> USUAL =
            coffees("9", "10", "11", "12", "10", "14", "9", "10", "11", "12");
    static final Payment UNUSUAL = coffee(10, "86");

    private AnomalyFixtures() {}

    static Id id(long number) {
        return new Id(number * 0x9E3779B97F4A7C15L, number);
    }

    /** The {@code day}th day at the café; the id follows from the day. */
    static Payment coffee(int day, String amount) {
        return payment(day, CAFE, COFFEE, amount, "EUR", day);
    }

    static Payment payment(
            long number,
            @Nullable Long merchant,
            String category,
            String amount,
            String currency,
            int day) {
        return new Payment(
                id(number),
                id(1),
                merchant == null ? Payee.UNNAMED : "Merchant " + merchant,
                category,
                new BigDecimal(amount).movePointRight(Payment.SCALE).longValueExact(),
                currency,
                null,
                (int) MONDAY.plusDays(day).toEpochDay(),
                1_000 + number);
    }

    static Payment times(Payment it, long factor) {
        return new Payment(
                it.transaction(),
                it.account(),
                it.payee(),
                it.category(),
                it.amount() * factor,
                it.currency(),
                it.place(),
                it.bookedOn(),
                it.observedAt());
    }

    static List<Payment> coffees(String... amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(day -> coffee(day, amounts[day]))
                .toList();
    }

    static List<Payment> and(List<Payment> payments, Payment... more) {
        return new ArrayList<>(Stream.concat(payments.stream(), Stream.of(more)).toList());
    }

    /** At the café, on its way from the enrichment. */
    static EnrichedTransaction enriched(
            long number, LocalDate day, String amount, String category) {
        return EnrichedTransaction.newBuilder()
                .setTenantId(UUID.fromString(TENANT))
                .setTransactionId(id(number).toUuid())
                .setAccountId(new UUID(3, 3))
                .setSource("file")
                .setOccurrence(1)
                .setBookedOn(day)
                .setAmount(new BigDecimal(amount))
                .setCurrency("EUR")
                .setDescription("Café Rossi")
                .setObservedAt(Instant.ofEpochMilli(number))
                .setBaseAmount(new BigDecimal(amount))
                .setBaseCurrency("EUR")
                .setRate(BigDecimal.ONE.setScale(10))
                .setMerchantId(id(CAFE).toUuid())
                .setMerchantName("Café Rossi")
                .setMerchantMatch("dictionary")
                .setMerchantScore(1)
                .setCategory(category)
                .setProbability(1)
                .setCategorySource("model")
                .setReasons(List.of())
                .setModelVersion("dictionary-1")
                .build();
    }
}
