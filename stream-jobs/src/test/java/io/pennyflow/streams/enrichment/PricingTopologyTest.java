package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.RAW;
import static io.pennyflow.schemas.topic.Catalogue.UNPRICED;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.DAY;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.key;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.raw;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What amounts are worth in the household's currency, and when nobody knows. */
class PricingTopologyTest extends WithEnrichment {
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
    void setsAsideAnAmountThatIsTooLargeOnceConverted() {
        live("IRR");
        publish("IRR", DAY, "1000000");
        var raw = raw(1, "-900000000000000", "EUR");

        send(raw);

        assertThat(reason()).isEqualTo("amount-too-large");
    }
}
