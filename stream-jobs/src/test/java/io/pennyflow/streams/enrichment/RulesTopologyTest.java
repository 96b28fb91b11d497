package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.ANNOTATIONS;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.OVERRIDES;
import static io.pennyflow.schemas.topic.Catalogue.RULES;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.NOON;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.annotation;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.book;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.era;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.householdKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.key;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.override;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.raw;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pennyflow.schemas.transactions.v1.TransactionSplit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a household's rules do to its transactions, and when. */
class RulesTopologyTest extends WithEnrichment {
    private static final String SPOTIFY =
            """
            {"field": "description", "operator": "contains", "value": "spotify"}""";
    private static final String TO_TRAVEL =
            """
            {"action": "set-category", "category": "TRAVEL_FLIGHTS"}""";
    private static final String TAG =
            """
            {"action": "add-tags", "tags": ["music"]}""";

    @BeforeEach
    void liveInEuro() {
        live("EUR");
    }

    @Test
    void decideAboutWhatIsSeenSinceTheyAreThere() {
        run.send(RULES, householdKey(), rules(era(NOON, book(SPOTIFY, TO_TRAVEL, TAG))));
        send(raw(1, "-9.99", "EUR"));

        var ruled = one();

        assertThat(ruled.getCategory()).isEqualTo("TRAVEL_FLIGHTS");
        assertThat(ruled.getCategorySource()).isEqualTo("rule");
        assertThat(ruled.getProbability()).isEqualTo(1);
        assertThat(ruled.getReasons()).containsExactly("Your rule \"Rule\" says so");
        assertThat(ruled.getRunnerUp()).isEqualTo("ENTERTAINMENT_MUSIC_AND_AUDIO");
        assertThat(ruled.getTags()).containsExactly("music");
    }

    @Test
    void leaveThePastAloneUntilTheyAreForItAndGiveItBackExactly() {
        send(raw(1, "-9.99", "EUR"));
        var before = one();

        run.send(RULES, householdKey(), rules(era(later(1), book(SPOTIFY, TO_TRAVEL))));
        run.pass(A_WHILE);
        assertThat(run.out(ENRICHED)).isEmpty();

        run.send(RULES, householdKey(), rules(era(Instant.EPOCH, book(SPOTIFY, TO_TRAVEL))));
        run.pass(A_WHILE);
        assertThat(one().getCategory()).isEqualTo("TRAVEL_FLIGHTS");

        run.send(RULES, householdKey(), rules(era(later(1), book(SPOTIFY, TO_TRAVEL))));
        run.pass(A_WHILE);
        assertThat(one()).isEqualTo(before);
    }

    @Test
    void ofAnEarlierEraStayInForceForWhatWasSeenInIt() {
        run.send(
                RULES,
                householdKey(),
                rules(
                        era(Instant.EPOCH, book(SPOTIFY, TAG)),
                        era(later(1), book(SPOTIFY, TO_TRAVEL))));
        var late = raw(2, "-9.99", "EUR");
        late.setObservedAt(later(1));

        send(raw(1, "-9.99", "EUR"));
        var old = one();
        send(late);

        assertThat(old.getCategorySource()).isEqualTo("model");
        assertThat(old.getTags()).containsExactly("music");
        assertThat(one().getCategory()).isEqualTo("TRAVEL_FLIGHTS");
    }

    @Test
    void doNotBeatWhatAPersonSaidOfThisOne() {
        run.send(
                RULES,
                householdKey(),
                rules(
                        era(
                                Instant.EPOCH,
                                book(
                                        SPOTIFY,
                                        TO_TRAVEL,
                                        TAG,
                                        """
                                        {"action": "set-note", "note": "By rule"}"""))));
        var raw = raw(1, "-9.99", "EUR");
        run.send(OVERRIDES, key(raw), override(raw, "TRAVEL_LODGING"));
        var said = annotation(raw);
        said.setNote("By hand");
        run.send(ANNOTATIONS, key(raw), said);

        send(raw);

        var shown = one();
        assertThat(shown.getCategory()).isEqualTo("TRAVEL_LODGING");
        assertThat(shown.getNote()).isEqualTo("By hand");
        assertThat(shown.getTags()).containsExactly("music");
    }

    @Test
    void divideATransactionExactlyAndNameItsMerchant() {
        run.send(
                RULES,
                householdKey(),
                rules(
                        era(
                                Instant.EPOCH,
                                book(
                                        """
                                        {"and": [
                                          {"field": "amount", "operator": "less", "value": "-9"},
                                          {"field": "accountId", "operator": "not-empty"}]}""",
                                        """
                                        {"action": "set-merchant", "name": "Our music"}""",
                                        """
                                        {"action": "split", "parts": [
                                          {"category": "TRAVEL_FLIGHTS", "percent": "33.33"},
                                          {"category": "TRAVEL_LODGING"}]}"""))));

        send(raw(1, "-9.99", "EUR"));

        var ruled = one();
        assertThat(ruled.getMerchantName()).isEqualTo("Our music");
        assertThat(ruled.getMerchantMatch()).isEqualTo("rule");
        assertThat(ruled.getSplits())
                .extracting(TransactionSplit::getCategory, it -> it.getAmount().toPlainString())
                .containsExactly(
                        tuple("TRAVEL_FLIGHTS", "-3.3200"), tuple("TRAVEL_LODGING", "-6.6700"));
    }

    @Test
    void thatAreNoneGoWhereUnreadableRecordsGo() {
        run.send(RULES, householdKey(), rules(era(NOON, "{\"groups\": 7}")));

        assertThat(run.deadLetters(RULES)).hasSize(1);
    }

    @Test
    void reachThousandsOfTransactionsAStepAtATime() {
        for (var number = 1; number <= 2 * EnrichmentProcessor.SWEEP_STEP + 1; number++) {
            send(raw(number, "-9.99", "EUR"));
        }
        run.out(ENRICHED);

        run.send(RULES, householdKey(), rules(era(Instant.EPOCH, book(SPOTIFY, TO_TRAVEL))));
        run.pass(Duration.ofSeconds(1));

        assertThat(run.newest(ENRICHED).values())
                .hasSize(2 * EnrichmentProcessor.SWEEP_STEP + 1)
                .allMatch(it -> it.getCategorySource().equals("rule"));
    }

    private static Instant later(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
