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
}
