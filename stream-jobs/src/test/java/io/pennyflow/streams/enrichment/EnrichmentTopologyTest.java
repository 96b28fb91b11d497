package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.HOUSEHOLDS;
import static io.pennyflow.schemas.topic.Catalogue.OVERRIDES;
import static io.pennyflow.schemas.topic.Catalogue.RATES;
import static io.pennyflow.schemas.topic.Catalogue.RAW;
import static io.pennyflow.schemas.topic.Catalogue.UNPRICED;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.DAY;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.household;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.householdKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.key;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.override;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.rate;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.rateKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.raw;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrichmentTopologyTest {
    private static final Duration A_WHILE = Duration.ofMillis(300);

    private final TopologyRun run =
            new TopologyRun(new EnrichmentTopology(TenantStores.IN_MEMORY), FakeRegistry.client());

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void repeatsEveryFactAndAddsWhatFollows() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");

        send(raw);

        var enriched = one();
        assertThat(enriched.getDescription()).isEqualTo(raw.getDescription());
        assertThat(enriched.getBalanceAfter()).isEqualByComparingTo("100");
        assertThat(enriched.getImportId()).isEqualTo(raw.getImportId());
        assertThat(enriched.getObservedAt()).isEqualTo(raw.getObservedAt());
        assertThat(enriched.getBaseAmount()).isEqualByComparingTo("-9.99");
        assertThat(enriched.getRate()).isEqualByComparingTo("1");
        assertThat(enriched.getRateOn()).isNull();
        assertThat(enriched.getMerchantName()).isEqualTo("Spotify");
        assertThat(enriched.getCategory()).isEqualTo("ENTERTAINMENT_MUSIC_AND_AUDIO");
        assertThat(enriched.getReasons()).containsExactly("Spotify is in the merchant dictionary");
        assertThat(enriched.getModelVersion()).isEqualTo("dictionary-1");
    }

    @ParameterizedTest
    @CsvSource({
        "-1000, JPY, 160.5, EUR, , -6.2305",
        "12.345, KWD, 0.34, EUR, , 36.3088",
        "-1.2345, CLF, 0.025, EUR, , -49.3800",
        "100, USD, 1.10, GBP, 0.85, 77.2727"
    })
    void convertsCurrenciesOfAnyNumberOfDecimals(
            String amount,
            String currency,
            String perEuro,
            String base,
            String basePerEuro,
            String expected) {
        live(base);
        publish(currency, DAY, perEuro);
        if (basePerEuro != null) {
            publish(base, DAY.minusDays(1), basePerEuro);
        }

        send(raw(1, amount, currency));

        var enriched = one();
        assertThat(enriched.getBaseAmount()).isEqualByComparingTo(expected);
        assertThat(enriched.getRateOn()).isEqualTo(basePerEuro == null ? DAY : DAY.minusDays(1));
    }

    @Test
    void usesTheLastRateBeforeADayWithoutOne() {
        live("EUR");
        publish("USD", DAY.minusDays(2), "1.25");
        publish("USD", DAY.plusDays(1), "1.50");

        send(raw(1, "-10", "USD"));

        assertThat(one().getBaseAmount()).isEqualByComparingTo("-8");
    }

    @Test
    void saysNothingWhenTheSameIsReportedAgainByAnotherImport() {
        live("EUR");
        send(raw(1, "-9.99", "EUR"));
        run.out(ENRICHED);

        var again = raw(1, "-9.99", "EUR");
        again.setImportId(new UUID(2, 2));
        again.setObservedAt(Instant.parse("2026-06-01T00:00:00Z"));
        send(again);

        assertThat(run.out(ENRICHED)).isEmpty();
    }

    @Test
    void replacesAChangedTransactionAndKeepsTheImportThatBroughtItFirst() {
        live("EUR");
        send(raw(1, "-9.99", "EUR"));
        run.out(ENRICHED);

        var changed = raw(1, "-11.99", "EUR");
        changed.setImportId(new UUID(2, 2));
        send(changed);

        var enriched = one();
        assertThat(enriched.getAmount()).isEqualByComparingTo("-11.99");
        assertThat(enriched.getImportId()).isEqualTo(EnrichmentFixtures.IMPORT);
    }

    @Test
    void removesATransactionThatIsTakenBack() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");
        send(raw);

        run.send(RAW, key(raw), null);

        assertThat(run.newest(ENRICHED)).isEmpty();
    }

    @Test
    void setsAsideWhatHasNoRateAndReleasesItWhenOneComes() {
        live("EUR");
        var raw = raw(1, "-10", "XAU");
        send(raw);
        assertThat(run.out(ENRICHED)).isEmpty();
        assertThat(reason()).isEqualTo("rate-missing");

        publish("XAU", DAY.minusDays(10), "0.0005");
        run.pass(A_WHILE);

        assertThat(one().getBaseAmount()).isEqualByComparingTo("-20000");
        assertThat(run.out(UNPRICED)).extracting(TestRecord::value).containsOnlyNulls();
    }

    @Test
    void setsAsideWhatIsOfAnUnknownHouseholdAndReleasesItWhenItComes() {
        var raw = raw(1, "-10", "EUR");
        send(raw);
        assertThat(reason()).isEqualTo("household-missing");

        live("EUR");

        assertThat(one().getBaseAmount()).isEqualByComparingTo("-10");
        assertThat(run.out(UNPRICED)).extracting(TestRecord::value).containsOnlyNulls();
    }

    @Test
    void takesAWaitingTransactionBack() {
        var raw = raw(1, "-10", "EUR");
        send(raw);

        run.send(RAW, key(raw), null);

        assertThat(run.newest(UNPRICED)).isEmpty();
        live("EUR");
        assertThat(run.out(ENRICHED)).isEmpty();
    }

    @Test
    void pricesAnewWhenANearerRateComesOrOneIsCorrected() {
        live("EUR");
        publish("USD", DAY.minusDays(3), "2");
        send(raw(1, "-10", "USD"));
        assertThat(one().getBaseAmount()).isEqualByComparingTo("-5");

        publish("USD", DAY, "4");
        run.pass(A_WHILE);
        assertThat(one().getBaseAmount()).isEqualByComparingTo("-2.5");

        publish("USD", DAY, "5");
        run.pass(A_WHILE);
        assertThat(one().getBaseAmount()).isEqualByComparingTo("-2");
    }

    @Test
    void leavesTransactionsAloneThatADistantRateDoesNotConcern() {
        live("EUR");
        publish("USD", DAY, "2");
        send(raw(1, "-10", "USD"));
        run.pass(A_WHILE);
        run.out(ENRICHED);

        publish("USD", DAY.plusDays(1), "3");
        publish("USD", DAY.minusDays(1), "4");
        run.pass(A_WHILE);

        assertThat(run.out(ENRICHED)).isEmpty();
    }

    @Test
    void pricesAllAnewWhenTheHouseholdChangesItsCurrency() {
        live("EUR");
        publish("USD", DAY, "2");
        for (var number = 0; number < 1_500; number++) {
            send(raw(number, "-10", "EUR"));
        }
        run.out(ENRICHED);

        live("USD");
        run.pass(A_WHILE);

        assertThat(run.newest(ENRICHED).values())
                .hasSize(1_500)
                .allSatisfy(it -> assertThat(it.getBaseCurrency()).isEqualTo("USD"))
                .allSatisfy(it -> assertThat(it.getBaseAmount()).isEqualByComparingTo("-20"));
    }

    @Test
    void aPersonBeatsTheMachineUntilTheyTakeItBack() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");
        send(raw);
        run.out(ENRICHED);

        run.send(OVERRIDES, key(raw), override(raw, "GENERAL_SERVICES_EDUCATION"));
        var overridden = one();
        assertThat(overridden.getCategory()).isEqualTo("GENERAL_SERVICES_EDUCATION");
        assertThat(overridden.getCategorySource()).isEqualTo("override");
        assertThat(overridden.getProbability()).isEqualTo(1);
        assertThat(overridden.getRunnerUp()).isEqualTo("ENTERTAINMENT_MUSIC_AND_AUDIO");
        assertThat(overridden.getReasons()).containsExactly("You chose this on 3 May 2026");
        assertThat(overridden.getBaseAmount()).isEqualByComparingTo("-9.99");

        run.send(OVERRIDES, key(raw), null);
        assertThat(run.deadLetters(OVERRIDES)).isEmpty();
        assertThat(one().getCategory()).isEqualTo("ENTERTAINMENT_MUSIC_AND_AUDIO");
    }

    @Test
    void keepsADecisionThatComesBeforeItsTransaction() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");

        run.send(OVERRIDES, key(raw), override(raw, "GENERAL_SERVICES_EDUCATION"));
        send(raw);

        assertThat(one().getCategory()).isEqualTo("GENERAL_SERVICES_EDUCATION");
    }

    @Test
    void setsAsideAnAmountThatIsTooLargeOnceConverted() {
        live("IRR");
        publish("IRR", DAY, "1000000");
        var raw = raw(1, "-900000000000000", "EUR");

        send(raw);

        assertThat(reason()).isEqualTo("amount-too-large");
    }

    @Test
    void sendsBytesThatAreNoRecordToTheirOwnDeadLettersAndGoesOn() {
        live("EUR");
        var serdes = new Serdes(FakeRegistry.client());
        var raw = raw(1, "-9.99", "EUR");
        var key = serdes.key(RAW).toBytes(key(raw));
        var garbage = "not a record".getBytes(StandardCharsets.UTF_8);

        run.sendBytes(RAW.name(), key, garbage);
        run.sendBytes(RAW.name(), garbage, serdes.value(RAW).toBytes(raw));
        run.sendBytes(OVERRIDES.name(), key, garbage);
        run.sendBytes(HOUSEHOLDS.name(), serdes.key(HOUSEHOLDS).toBytes(householdKey()), garbage);
        run.sendBytes(RATES.name(), serdes.key(RATES).toBytes(rateKey("USD", DAY)), garbage);
        send(raw);

        assertThat(run.deadLetters(RAW)).hasSize(2).first().satisfies(this::saysWhy);
        assertThat(run.deadLetters(OVERRIDES)).hasSize(1);
        assertThat(run.deadLetters(HOUSEHOLDS)).hasSize(1);
        assertThat(one().getAmount()).isEqualByComparingTo("-9.99");
    }

    @Test
    void refusesATransactionUnderAnothersKey() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");
        var foreign = new TransactionKey(new UUID(5, 5), raw.getTransactionId());

        run.send(RAW, foreign, raw);

        assertThat(run.out(ENRICHED)).isEmpty();
        assertThat(run.deadLetters(RAW)).hasSize(1).first().satisfies(this::saysWhy);
    }

    private void saysWhy(TestRecord<byte[], byte[]> letter) {
        assertThat(letter.headers().lastHeader("dead-letter-reason").value()).isNotEmpty();
        assertThat(letter.key()).isNotEmpty();
        assertThat(letter.value()).isNotEmpty();
    }

    private void live(String currency) {
        run.send(HOUSEHOLDS, householdKey(), household(currency));
    }

    private void publish(String currency, LocalDate day, String perEuro) {
        run.send(RATES, rateKey(currency, day), rate(currency, day, perEuro));
    }

    private void send(RawTransaction raw) {
        run.send(RAW, key(raw), raw);
    }

    private String reason() {
        var waiting = run.newest(UNPRICED).values();
        assertThat(waiting).hasSize(1);
        return waiting.iterator().next().getReason();
    }

    private EnrichedTransaction one() {
        List<TestRecord<TransactionKey, EnrichedTransaction>> records = run.out(ENRICHED);
        assertThat(records).hasSize(1);
        return records.get(0).value();
    }
}
