package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.HOUSEHOLDS;
import static io.pennyflow.schemas.topic.Catalogue.OVERRIDES;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.NOON;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.household;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.householdKey;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.key;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.override;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.raw;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people choose teaches how later transactions are judged. */
class LearningTopologyTest extends WithEnrichment {
    private static final String OWN = "FOOD_AND_DRINK_OWN_0123456789";
    private static final Instant LATER = NOON.plusSeconds(3_600);

    private final Map<UUID, EnrichedTransaction> all = new HashMap<>();

    @BeforeEach
    void liveInEuro() {
        live("EUR");
    }

    @Test
    void judgesALaterTransactionOfTheSameNameByACorrectionAndSaysSo() {
        send(seen(1, NOON, "Blue Door Bakery 12"));
        decide(1, LATER, OWN);

        send(seen(2, LATER.plusSeconds(60), "BLUE DOOR BAKERY 44"));

        var judged = newest(2);
        assertThat(judged.getCategory()).isEqualTo(OWN);
        assertThat(judged.getCategorySource()).isEqualTo("household");
        assertThat(judged.getReasons()).containsExactly("Learned from 1 correction");
        assertThat(judged.getProbability()).isBetween(0.7, 0.85);
    }

    @Test
    void leavesWhatWasSeenBeforeAsItIs() {
        send(seen(1, NOON, "Blue Door Bakery"));
        send(seen(2, NOON, "Blue Door Bakery"));
        run.out(ENRICHED);

        decide(1, LATER, OWN);
        run.pass(A_WHILE);

        assertThat(run.out(ENRICHED))
                .extracting(it -> it.value().getTransactionId())
                .containsExactly(id(1));
    }

    @Test
    void judgesByWhatWasChosenBeforeAlsoWhenItComesToBeKnownAfterwards() {
        send(seen(1, NOON, "Blue Door Bakery"));
        send(seen(2, LATER.plusSeconds(60), "Blue Door Bakery"));

        decide(1, LATER, OWN);
        run.pass(A_WHILE);

        assertThat(newest(2).getCategory()).isEqualTo(OWN);
    }

    @Test
    void unlearnsAChoiceThatIsTakenBack() {
        send(seen(1, NOON, "Blue Door Bakery"));
        send(seen(2, LATER.plusSeconds(60), "Blue Door Bakery"));
        var before = newest(2);
        decide(1, LATER, OWN);
        run.pass(A_WHILE);

        decide(1, LATER, null);
        run.pass(A_WHILE);

        assertThat(newest(2)).isEqualTo(before);
    }

    @Test
    void doesNotTakeOneWayForTheOther() {
        send(seen(1, NOON, "Ada Meier"));
        decide(1, LATER, "INCOME_WAGES");
        var paid = seen(2, LATER.plusSeconds(60), "Ada Meier");
        paid.setAmount(paid.getAmount().negate());

        send(paid);

        assertThat(newest(2).getCategorySource()).isNotEqualTo("household");
    }

    @Test
    void learnsOfNamesThatBeginAlikeOnlyFromMoreThanOneChoice() {
        send(seen(1, NOON, "Quorvex Alba"));
        send(seen(2, NOON, "Quorvex Berun"));
        decide(1, LATER, OWN);
        send(seen(3, LATER.plusSeconds(60), "Quorvex Zelm"));
        decide(2, LATER.plusSeconds(120), OWN);
        send(seen(4, LATER.plusSeconds(180), "Quorvex Dorin"));

        assertThat(newest(3).getCategorySource()).isNotEqualTo("household");
        assertThat(newest(4).getCategory()).isEqualTo(OWN);
        assertThat(newest(4).getReasons())
                .containsExactly("Learned from 2 corrections of similar names");
    }

    @Test
    void learnsNothingForAHouseholdThatDoesNotWantItAndForgetsWhatIsOlderThanItsReset() {
        send(seen(1, NOON, "Blue Door Bakery"));
        send(seen(2, LATER.plusSeconds(60), "Blue Door Bakery"));
        var unlearned = newest(2);
        decide(1, LATER, OWN);

        learnSince(null);
        run.pass(A_WHILE);
        var off = newest(2);
        learnSince(Instant.EPOCH);
        run.pass(A_WHILE);
        var on = newest(2);
        learnSince(LATER.plusMillis(1));
        run.pass(A_WHILE);
        var reset = newest(2);

        assertThat(off).isEqualTo(unlearned);
        assertThat(on.getCategory()).isEqualTo(OWN);
        assertThat(reset).isEqualTo(unlearned);
    }

    @Test
    void keepsWhatOneHouseholdTeachesFromAnother() {
        send(seen(1, NOON, "Blue Door Bakery"));
        decide(1, LATER, OWN);
        var other = seen(2, LATER.plusSeconds(60), "Blue Door Bakery");
        other.setTenantId(new UUID(3, 3));
        var household = household("EUR");
        household.setTenantId(other.getTenantId());
        var key = householdKey();
        key.setTenantId(other.getTenantId());
        run.send(HOUSEHOLDS, key, household);

        send(other);

        assertThat(newest(2).getCategorySource()).isNotEqualTo("household");
    }

    @Test
    void sweepsAsManyTransactionsAsThereAre() {
        send(seen(0, NOON, "Blue Door Bakery"));
        for (var number = 1; number <= 2_500; number++) {
            send(seen(number, LATER.plusSeconds(number % 7), "Blue Door Bakery " + number));
        }
        run.out(ENRICHED);

        decide(0, LATER, OWN);
        run.pass(Duration.ofSeconds(1));

        assertThat(run.newest(ENRICHED).values())
                .filteredOn(it -> it.getCategorySource().equals("household"))
                .hasSize(2_500 - 2_500 / 7);
    }

    private void decide(int number, Instant at, @Nullable String category) {
        var raw = seen(number, NOON, "");
        var decision = category == null ? null : override(raw, category);
        if (decision != null) {
            decision.setDecidedAt(at);
        }
        run.send(OVERRIDES, key(raw), decision);
    }

    private void learnSince(@Nullable Instant since) {
        var household = household("EUR");
        household.setLearnsSince(since);
        run.send(HOUSEHOLDS, householdKey(), household);
    }

    private EnrichedTransaction newest(int number) {
        run.newest(ENRICHED).forEach((key, value) -> all.put(key.getTransactionId(), value));
        return Optional.ofNullable(all.get(id(number))).orElseThrow();
    }

    private static RawTransaction seen(int number, Instant at, String description) {
        var raw = raw(number, "-7.50", "EUR");
        raw.setObservedAt(at);
        raw.setDescription(description);
        return raw;
    }

    private static UUID id(int number) {
        return raw(number, "-1", "EUR").getTransactionId();
    }
}
