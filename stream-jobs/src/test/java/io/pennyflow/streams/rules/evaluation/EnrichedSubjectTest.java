package io.pennyflow.streams.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionSplit;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrichedSubjectTest {
    private final Seen seen = new Seen(Rates.NONE, RandomTransactions.WINDOWS);

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldHasAnAnswer(Field field) {
        var window = new Window(Window.Same.MERCHANT, 30);

        seen.reset(new EnrichedSubject(full()));

        assertThat(seen.shown(field, field.isWindow() ? window : null, null)).isNotBlank();
    }

    private static EnrichedTransaction full() {
        var one = new BigDecimal("1.0000");
        var rate = BigDecimal.ONE.setScale(10);
        var day = LocalDate.of(2026, 5, 3);
        return EnrichedTransaction.newBuilder()
                .setTenantId(new UUID(1, 1))
                .setTransactionId(new UUID(1, 2))
                .setAccountId(new UUID(1, 3))
                .setSource("file")
                .setImportId(new UUID(1, 4))
                .setProviderId("fit-1")
                .setOccurrence(1)
                .setBookedOn(day)
                .setValueOn(day)
                .setAmount(one)
                .setCurrency("EUR")
                .setDescription("REWE")
                .setCounterpartyName("Rewe Markt")
                .setCounterpartyAccount("DE00")
                .setMcc("5411")
                .setReference("r")
                .setBalanceAfter(one)
                .setObservedAt(Instant.parse("2026-05-04T12:00:00Z"))
                .setTransactionOn(day)
                .setOriginalAmount(one)
                .setOriginalCurrency("USD")
                .setOriginalRate(rate)
                .setBankTransactionCode("PMNT")
                .setEndToEndId("e")
                .setBaseAmount(one)
                .setBaseCurrency("EUR")
                .setRate(rate)
                .setRateOn(day)
                .setMerchantId(new UUID(1, 5))
                .setMerchantName("Rewe")
                .setMerchantMatch("dictionary")
                .setMerchantScore(0.9)
                .setCategory("FOOD_AND_DRINK_GROCERIES")
                .setProbability(0.8)
                .setRunnerUp("FOOD_AND_DRINK_COFFEE")
                .setCategorySource("model")
                .setReasons(List.of("Rewe sells food"))
                .setModelVersion("model-1")
                .setTransferId(new UUID(1, 6))
                .setMergedIds(List.of(new UUID(1, 7)))
                .setTags(List.of("home"))
                .setNote("n")
                .setSplits(List.of(new TransactionSplit("TRAVEL_LODGING", one, one)))
                .setSplitDifference(one)
                .build();
    }
}
