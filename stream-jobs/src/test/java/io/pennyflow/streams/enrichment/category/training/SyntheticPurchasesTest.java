package io.pennyflow.streams.enrichment.category.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.enrichment.category.Classes;
import io.pennyflow.streams.enrichment.merchant.BrandRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticPurchasesTest {
    private static final List<BrandRow> ROWS = BrandRow.curated(100);

    @Test
    void inventsTheSamePurchasesFromTheSameSeed() {
        assertThat(purchases(5)).isEqualTo(purchases(5)).isNotEqualTo(purchases(6));
    }

    @Test
    void inventsIncomeForMoneyThatComesInOnly() {
        assertThat(purchases(5))
                .allMatch(
                        it ->
                                Classes.isPossible(
                                        Classes.primaryOf(it.category()), it.evidence().inflow()));
    }

    @Test
    void knowsWordsForEveryCategory() {
        var vocabulary = Vocabulary.read();

        for (var category = 0; category < Classes.DETAILED.size(); category++) {
            assertThat(vocabulary.of(category)).as(Classes.DETAILED.get(category)).isNotEmpty();
        }
    }

    private static List<Example> purchases(long seed) {
        var purchases =
                new SyntheticPurchases(
                        seed,
                        new TrainingBrands(ROWS),
                        Vocabulary.read(),
                        Neighbours.read(),
                        Habits.read(),
                        new SyntheticPurchases.Mixture(0.5, 0.1, 0.3));
        return Stream.generate(purchases::next).limit(500).toList();
    }
}
