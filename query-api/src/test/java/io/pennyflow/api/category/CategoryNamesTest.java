package io.pennyflow.api.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FOOD_AND_DRINK_GROCERIES;Groceries",
                "FOOD_AND_DRINK_BEER_WINE_AND_LIQUOR;Beer, wine and liquor",
                "BANK_FEES_ATM_FEES;ATM fees",
                "INCOME_OTHER_INCOME;Other income"
            })
    void namesACategoryWithoutItsPrimaryOne(String category, String name) {
        assertThat(CategoryNames.of(category)).isEqualTo(name);
    }

    @Test
    void namesEveryCategoryOnceWithinItsPrimaryOne() {
        assertThat(Category.ofTaxonomy(Set.of()))
                .hasSize(104)
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it.name()).matches("[A-Z][A-Za-z, -]+"))
                .extracting(Category::primaryName)
                .contains("Food and drink", "Government and non-profit");
    }
}
