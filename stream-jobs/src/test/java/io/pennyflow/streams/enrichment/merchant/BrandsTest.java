package io.pennyflow.streams.enrichment.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandsTest {
    private static final List<BrandRow> ROWS =
            List.of(
                    row("Quill & Crown", "FOOD_AND_DRINK_RESTAURANT", 40),
                    row("Quill & Crown", "TRAVEL_LODGING", 120),
                    row("Zumbara", "TRANSPORTATION_GAS", 400),
                    row("Station", "TRANSPORTATION_GAS", 900));

    private final Merchants merchants = Merchants.of(ROWS);

    @Test
    void sharesABrandAmongWhatItsPlacesAre() {
        var merchant = of("QUILL & CROWN 221 YORK");

        assertThat(merchant.uses().get(0).category()).isEqualTo("TRAVEL_LODGING");
        assertThat(merchant.uses()).extracting(Merchant.Use::share).containsExactly(0.75, 0.25);
        assertThat(merchant.wikidata()).isEqualTo("Q42");
    }

    @ParameterizedTest
    @CsvSource({"quill crown york", "www.quillcrown.com", "ZUMBARA 0412"})
    void knowsABrandHoweverItsNameIsPrinted(String description) {
        assertThat(of(description).isKnown()).isTrue();
    }

    @Test
    void isSurerOfAWholeNameThanOfItsFirstWord() {
        assertThat(of("Zumbara 12").score()).isGreaterThan(of("Zumbara Jewellery Repairs").score());
    }

    @Test
    void doesNotTakeAnOrdinaryWordForABrand() {
        assertThat(of("Station Road Cafe").isKnown()).isFalse();
    }

    private Merchant of(String description) {
        return merchants.of(new Evidence(description, null, null, false, AmountSize.UNKNOWN));
    }

    private static BrandRow row(String name, String category, int places) {
        return new BrandRow(name, List.of(), category, List.of("gb"), "Q42", places);
    }
}
