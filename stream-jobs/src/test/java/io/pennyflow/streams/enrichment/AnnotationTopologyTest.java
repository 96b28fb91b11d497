package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.ANNOTATIONS;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.OVERRIDES;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.DAY;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.annotation;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.key;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.money;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.override;
import static io.pennyflow.streams.enrichment.EnrichmentFixtures.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pennyflow.schemas.intent.v1.SplitPart;
import io.pennyflow.schemas.intent.v1.TransactionAnnotation;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionSplit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnnotationTopologyTest extends WithEnrichment {
    private static final String OWN = "TRAVEL_OWN_0123456789";

    @Test
    void carriesWhatAPersonSaidUntilTheyTakeItBack() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");
        send(raw);
        var before = one();
        var said = annotation(raw);
        said.setTags(List.of("holiday", "shared"));
        said.setNote("With Ada");
        said.setExcluded(true);

        run.send(ANNOTATIONS, key(raw), said);
        var annotated = one();
        run.send(ANNOTATIONS, key(raw), null);

        assertThat(annotated.getTags()).containsExactly("holiday", "shared");
        assertThat(annotated.getNote()).isEqualTo("With Ada");
        assertThat(annotated.getExcluded()).isTrue();
        assertThat(one()).isEqualTo(before);
        assertThat(run.deadLetters(ANNOTATIONS)).isEmpty();
    }

    @Test
    void keepsWhatIsSaidBesideTheCategoryAPersonChose() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");
        var said = annotation(raw);
        said.setNote("With Ada");
        run.send(ANNOTATIONS, key(raw), said);
        run.send(OVERRIDES, key(raw), override(raw, OWN));
        send(raw);

        run.send(OVERRIDES, key(raw), null);

        var records = run.out(ENRICHED);
        EnrichedTransaction chosen = records.get(0).value();
        assertThat(chosen.getCategory()).isEqualTo(OWN);
        assertThat(records)
                .extracting(it -> it.value().getNote())
                .containsExactly("With Ada", "With Ada");
    }

    @Test
    void saysNothingWhenTheSameIsSaidAgain() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");
        send(raw);
        run.send(ANNOTATIONS, key(raw), halves(raw.getAmount().toPlainString()));
        run.out(ENRICHED);

        run.send(ANNOTATIONS, key(raw), halves(raw.getAmount().toPlainString()));

        assertThat(run.out(ENRICHED)).isEmpty();
    }

    @Test
    void splitsExactlyInBothCurrencies() {
        live("EUR");
        publish("USD", DAY, "3");
        var raw = raw(1, "-10", "USD");
        send(raw);
        run.pass(A_WHILE);
        run.out(ENRICHED);

        run.send(
                ANNOTATIONS,
                key(raw),
                annotation(raw, part("TRAVEL_LODGING", "-5"), part(OWN, "-5")));

        var split = one();
        assertThat(split.getSplits())
                .extracting(TransactionSplit::getCategory, TransactionSplit::getBaseAmount)
                .containsExactly(
                        tuple("TRAVEL_LODGING", money("-1.6666")), tuple(OWN, money("-1.6667")));
        assertThat(split.getBaseAmount()).isEqualByComparingTo("-3.3333");
        assertThat(split.getSplitDifference()).isNull();
    }

    @Test
    void countsAsAWholeWhenTheAmountChangedSinceTheSplit() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");
        send(raw);
        run.send(ANNOTATIONS, key(raw), halves("-9.99"));
        run.out(ENRICHED);

        var tipped = raw(1, "-11", "EUR");
        tipped.setImportId(new UUID(2, 2));
        send(tipped);

        var whole = one();
        assertThat(whole.getSplits()).isEmpty();
        assertThat(whole.getSplitDifference()).isEqualByComparingTo("-1.01");
    }

    @Test
    void setsAsideAPartInACategoryThatIsNone() {
        live("EUR");
        var raw = raw(1, "-9.99", "EUR");

        run.send(ANNOTATIONS, key(raw), annotation(raw, part("LUNCH", "-9.99")));

        assertThat(run.deadLetters(ANNOTATIONS)).hasSize(1);
    }

    private static TransactionAnnotation halves(String amount) {
        var rest = money(amount).subtract(money("-5")).toPlainString();
        return annotation(
                raw(1, amount, "EUR"), part("TRAVEL_LODGING", "-5"), part("TRAVEL_FLIGHTS", rest));
    }

    private static SplitPart part(String category, String amount) {
        return new SplitPart(category, money(amount));
    }
}
