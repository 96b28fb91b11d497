package io.pennyflow.streams.enrichment.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerchantsTest {
    private static final Merchants MERCHANTS = Merchants.ofDictionary();

    @Test
    void knowsManyMerchants() {
        assertThat(CuratedBrands.read()).hasSizeGreaterThan(500);
        assertThat(BrandRow.reference()).hasSizeGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAYPAL *SPOTIFY P12AB34 35314369001 | Spotify",
                "AMZN Mktp DE*2H4XY1 Luxembourg | Amazon",
                "TESCO STORES 3297 LONDON | Tesco",
                "CARD PAYMENT TO SAINSBURYS S/MKTS ON 03 MAY | Sainsbury's",
                "REWE SAGT DANKE. 41234//Berlin/DE | Rewe",
                "CARTE 03/05/26 CARREFOUR CITY CB*1234 | Carrefour",
                "COMPRA TARJ. 5489XXXXXXXX1234 MERCADONA MADRID | Mercadona",
                "BEA, Betaalpas Albert Heijn 1527,PAS123 NR:0K12 | Albert Heijn",
                "PAGAMENTO POS ESSELUNGA MILANO | Esselunga",
                "POS DEBIT 7-ELEVEN 33421 AUSTIN TX | 7-Eleven",
                "MCDONALD'S F12345 CHICAGO IL | McDonald's",
                "UBER *TRIP HELP.UBER.COM | Uber",
                "APPLE.COM/BILL 866-712-7753 | Apple",
                "PRLV SEPA EDF CLIENTS PARTICULIERS | EDF",
                "DB Vertrieb GmbH | Deutsche Bahn"
            })
    void recognizesWellKnownOnes(String description, String name) {
        var merchant = of(description);

        assertThat(merchant.name()).isEqualTo(name);
        assertThat(merchant.match()).isEqualTo(Merchant.Match.DICTIONARY);
        assertThat(merchant.id()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SQ *BLUE DOOR BAKERY 0293 PORTLAND OR | Blue Door Bakery",
                "SumUp *Cafe Rossi | Cafe Rossi",
                "KARTENZAHLUNG ZUM LOEWEN BERLIN DE | Zum Loewen",
                "ZETTLE_*Marta's Flowers | Marta's Flowers",
                "SEPA Lastschrift Kegelclub Mitte SVWZ+Beitrag 2026 EREF+123 | Kegelclub Mitte"
            })
    void cleansTheNamesOfOthers(String description, String name) {
        var merchant = of(description);

        assertThat(merchant.name()).isEqualTo(name);
        assertThat(merchant.match()).isEqualTo(Merchant.Match.CLEANED);
    }

    @ParameterizedTest
    @CsvSource({
        "Bus stop next corner, Next",
        "Orange juice bar at the shell beach, Shell",
        "Familie Mueller Geschenk, Müller"
    })
    void doesNotTakeACommonWordForAMerchantInTheMiddleOfAText(String description, String name) {
        assertThat(of(description).name()).isNotEqualTo(name);
    }

    @Test
    void givesTheSameIdWhereverTheStoreIs() {
        assertThat(of("TESCO STORES 3297 LONDON").id()).isEqualTo(of("Tesco Express 99").id());
        assertThat(of("SQ *BLUE DOOR BAKERY 0293").id()).isEqualTo(of("Blue Door Bakery").id());
    }

    @Test
    void trustsTheCounterpartyMore() {
        var evidence =
                new Evidence(
                        "Kauf 123", "Netflix International B.V.", null, false, AmountSize.UNKNOWN);

        assertThat(MERCHANTS.of(evidence).score()).isEqualTo(Merchants.BY_COUNTERPARTY);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345 678", "'*** ///'"})
    void tellsNoneWhereThereIsNoName(String description) {
        assertThat(of(description)).isEqualTo(Merchant.NONE);
    }

    @Property(tries = 300)
    void breaksOnNoText(@ForAll String description) {
        var merchant = of(description);

        assertThat(merchant.score()).isBetween(0.0, 1.0);
        assertThat(merchant.id() == null).isEqualTo(merchant.match() == Merchant.Match.NONE);
    }

    private static Merchant of(String description) {
        return MERCHANTS.of(new Evidence(description, null, null, false, AmountSize.UNKNOWN));
    }
}
