package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.HOUSEHOLDS;
import static io.pennyflow.schemas.topic.Catalogue.OVERRIDES;
import static io.pennyflow.schemas.topic.Catalogue.RATES;
import static io.pennyflow.schemas.topic.Catalogue.RAW;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.DAY;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.householdKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.key;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.override;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.rateKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.raw;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.streams.platform.FakeRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

class EnrichmentTopologyTest extends WithEnrichment {
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
        assertThat(enriched.getReasons()).contains("Spotify is known for music and audio");
        assertThat(enriched.getModelVersion()).startsWith("linear-1-");
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
}
