package io.pennyflow.schemas.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaxonomyTest {

    @Test
    void holds104DetailedCategoriesEachOfOneOf16PrimaryOnes() {
        assertThat(Taxonomy.all()).hasSize(104);
        assertThat(Taxonomy.primary()).hasSize(16);
        assertThat(Taxonomy.all())
                .allSatisfy(it -> assertThat(Taxonomy.primary()).contains(Taxonomy.primaryOf(it)));
    }

    @Test
    void saysUncategorizedForWhatItDoesNotKnow() {
        assertThat(Taxonomy.primaryOf("UNCATEGORIZED")).isEqualTo(Taxonomy.UNCATEGORIZED);
        assertThat(Taxonomy.contains("UNCATEGORIZED")).isFalse();
    }

    @Test
    void tellsCategoriesOfATenantsOwnByTheirCode() {
        assertThat(Taxonomy.isOwn("FOOD_AND_DRINK_OWN_0123456789")).isTrue();
        assertThat(Taxonomy.primaryOf("FOOD_AND_DRINK_OWN_0123456789")).isEqualTo("FOOD_AND_DRINK");
        assertThat(Taxonomy.isOwn("FOOD_AND_DRINK_OWN_012345678")).isFalse();
        assertThat(Taxonomy.isOwn("DRINK_OWN_0123456789")).isFalse();
        assertThat(Taxonomy.all()).noneMatch(Taxonomy::isOwn).allMatch(Taxonomy::isCategory);
    }

    @Test
    void saysACategoryInWords() {
        assertThat(Taxonomy.words("FOOD_AND_DRINK_GROCERIES")).isEqualTo("groceries");
        assertThat(Taxonomy.words("BANK_FEES_ATM_FEES")).isEqualTo("ATM fees");
        assertThat(Taxonomy.words("TRAVEL_OWN_0123456789")).isEqualTo("travel");
        assertThat(Taxonomy.words(Taxonomy.UNCATEGORIZED)).isEqualTo("uncategorized");
    }
}
