package io.pennyflow.streams.enrichment.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.BrandRow;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {
    private final Merchants merchants = Merchants.ofDictionary();
    private final Categories categories = Categories.ofBuild();

    @ParameterizedTest
    @CsvSource({
        "Gehaltszahlung Mai 2026 ACME GmbH, 2500, INCOME_WAGES",
        "ACME INC PAYROLL PPD ID 12345, 2500, INCOME_WAGES",
        "VIREMENT SALAIRE DUPONT SARL, 2500, INCOME_WAGES",
        "NOMINA MAYO, 2500, INCOME_WAGES",
        "Miete Mai Wohnung 4, -900, RENT_AND_UTILITIES_RENT",
        "LOYER MAI 2026, -900, RENT_AND_UTILITIES_RENT",
        "Huur mei, -900, RENT_AND_UTILITIES_RENT",
        "AFFITTO MAGGIO, -900, RENT_AND_UTILITIES_RENT",
        "ATM WITHDRAWAL 123 MAIN ST, -60, TRANSFER_OUT_WITHDRAWAL",
        "Bargeldauszahlung GA NR00001, -60, TRANSFER_OUT_WITHDRAWAL",
        "MONTHLY FEE, -5, BANK_FEES_OTHER_BANK_FEES",
        "INTEREST PAID, 1, INCOME_INTEREST_EARNED",
        "INTEREST CHARGED, -1, BANK_FEES_INTEREST_CHARGE",
        "Transfer to savings, -100, TRANSFER_OUT_SAVINGS",
        "Haftpflichtversicherung Beitrag, -8, GENERAL_SERVICES_INSURANCE",
        "Bäckerei Schmidt, -3, FOOD_AND_DRINK_GROCERIES",
        "qwrtz plmk, -3, UNCATEGORIZED"
    })
    void tellsTheCategoryFromWords(String description, int amount, String category) {
        assertThat(conclude(description, null, amount).category()).isEqualTo(category);
    }

    @Test
    void takesWordsOfIncomeForMoneyThatComesInOnly() {
        assertThat(conclude("salary", null, -10).category()).isEqualTo(Taxonomy.UNCATEGORIZED);
    }

    @Test
    void prefersAKnownMerchantToItsCodeAndTheCodeToWords() {
        var known = conclude("SPOTIFY AB", "5735", -10);
        assertThat(known.category()).isEqualTo("ENTERTAINMENT_MUSIC_AND_AUDIO");
        assertThat(known.source()).isEqualTo(Conclusion.Source.MODEL);

        var coded = conclude("Corner restaurant", "5411", -10);
        assertThat(coded.category()).isEqualTo("FOOD_AND_DRINK_GROCERIES");
        assertThat(coded.source()).isEqualTo(Conclusion.Source.PROVIDER);
        assertThat(coded.reasons()).containsExactly("Merchant code 5411 means grocery stores");
        assertThat(coded.runnerUp()).isEqualTo("FOOD_AND_DRINK_RESTAURANT");
    }

    @ParameterizedTest
    @CsvSource({
        "IKEA Berlin 10.09., IKEA, HOME_IMPROVEMENT_FURNITURE",
        "DB VERTRIEB GMBH Frankfurt DE, DB Vertrieb GmbH, TRANSPORTATION_PUBLIC_TRANSIT",
        "MERCURE BERLIN, , TRAVEL_LODGING",
        "BUPA, , GENERAL_SERVICES_INSURANCE"
    })
    void believesWhatIsWrittenOfAMerchantWhereLettersAloneSayOtherwise(
            String description, @Nullable String counterparty, String category) {
        var evidence = new Evidence(description, counterparty, null, false, 5);

        var conclusion = categories.of(evidence, merchants.of(evidence));

        assertThat(conclusion.category()).isEqualTo(category);
        assertThat(conclusion.reasons()).anyMatch(it -> it.contains("is known for"));
    }

    /** Of merchants that stand for two things at once a few may be told otherwise. */
    @Test
    void saysOfNearlyAllMerchantsThatAreWrittenDownWhatIsWritten() {
        var paid =
                BrandRow.curated(1).stream()
                        .filter(it -> !it.category().startsWith("INCOME_"))
                        .filter(it -> !it.category().startsWith("TRANSFER_IN_"))
                        .toList();

        var same = paid.stream().filter(it -> isSaidAsWritten(it)).count();

        assertThat((double) same / paid.size()).isGreaterThan(0.97);
    }

    private boolean isSaidAsWritten(BrandRow written) {
        var text = written.name() + " Berlin 10.09. XX8244";
        return conclude(text, null, -43).category().equals(written.category());
    }

    @Test
    void hearsAWordOnceThoughTheBankWritesItTwice() {
        var twice = new Evidence("REWE MARKT BERLIN", "Rewe Markt", null, false, 5);

        var reasons = categories.of(twice, merchants.of(twice)).reasons();

        assertThat(reasons.stream().map(it -> it.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @Test
    void keepsARefundInTheShopsCategoryAndSaysSo() {
        var refund = conclude("ZALANDO SE", null, 40);

        assertThat(refund.category()).isEqualTo("GENERAL_MERCHANDISE_ONLINE_MARKETPLACES");
        assertThat(refund.reasons())
                .hasSizeGreaterThan(1)
                .last()
                .asString()
                .startsWith("Money came back");
    }

    @Test
    void turnsATransferRoundWhenItComesIn() {
        assertThat(conclude("Wise transfer", "4829", 10).category())
                .isEqualTo("TRANSFER_IN_ACCOUNT_TRANSFER");
    }

    @Test
    void abstainsRatherThanGuesses() {
        var abstained = conclude("qwrtz plmk", null, -3);

        assertThat(abstained.source()).isEqualTo(Conclusion.Source.NONE);
        assertThat(abstained.probability()).isZero();
        assertThat(abstained.reasons()).isNotEmpty();
    }

    /** A person is asked about it, and may just agree. */
    @Test
    void saysWhatItLeansToWhereAWordSpeaksForSomething() {
        var abstained =
                Stream.of("World of Home", "Studio Park", "City Service", "Beitrag")
                        .map(it -> conclude(it, null, -30))
                        .filter(it -> it.source() == Conclusion.Source.NONE)
                        .toList();

        assertThat(abstained).anyMatch(it -> it.runnerUp() != null);
        assertThat(conclude("qwrtz plmk", null, -3).runnerUp()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"54a1", "541", "54111", "''", "９９９９"})
    void ignoresACodeThatIsNone(String mcc) {
        assertThat(MerchantCodes.read().of(mcc)).isEmpty();
    }

    private Conclusion conclude(String description, @Nullable String mcc, int amount) {
        var evidence =
                new Evidence(
                        description,
                        null,
                        mcc,
                        amount > 0,
                        AmountSize.of(BigDecimal.valueOf(amount), "EUR"));
        return categories.of(evidence, merchants.of(evidence));
    }
}
