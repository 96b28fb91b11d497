package io.pennyflow.streams.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Merchants MERCHANTS = Merchants.ofDictionary();
    private static final Categories CATEGORIES = Categories.ofBuild();
    private static final List<String> WORDS =
            List.of(
                    "REWE",
                    "SQ",
                    "*",
                    "4711",
                    "365",
                    "7",
                    "11",
                    "1822",
                    "ELEVEN",
                    "MARKT",
                    "CARD",
                    "PAYMENT",
                    "TO",
                    "Marta's",
                    "H&M",
                    "99",
                    "12.03.2026",
                    "x1234",
                    "A9",
                    "GMBH",
                    "Zum",
                    "Loewen",
                    "//",
                    "1688",
                    "24",
                    "HOUR",
                    "FITNESS",
                    "123,45",
                    "-0815-",
                    "DE");

    @Property(tries = 3000)
    void what_follows_does_not_hang_on_a_number_that_is_in_no_name(
            @ForAll("descriptions") String description) {
        var evidence = new Evidence(description, null, null, false, 3);

        var settled = MERCHANTS.settled(evidence);

        var merchant = MERCHANTS.of(evidence);
        assertThat(MERCHANTS.of(settled)).isEqualTo(merchant);
        assertThat(CATEGORIES.of(settled, merchant)).isEqualTo(CATEGORIES.of(evidence, merchant));
    }

    @Provide
    Arbitrary<String> descriptions() {
        return Arbitraries.oneOf(
                        Arbitraries.of(WORDS),
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(9),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Test
    void two_visits_to_one_shop_are_equal_evidence() {
        assertThat(settled("SHELL TANKSTELLE 517")).isEqualTo(settled("SHELL TANKSTELLE 80613"));
    }

    @Test
    void a_text_without_numbers_stays_what_it_is() {
        var evidence = new Evidence("BAECKEREI KAMPS 7", null, null, false, 3);

        assertThat(MERCHANTS.settled(evidence)).isSameAs(evidence);
    }

    private static Evidence settled(String description) {
        return MERCHANTS.settled(new Evidence(description, null, null, false, 3));
    }
}
