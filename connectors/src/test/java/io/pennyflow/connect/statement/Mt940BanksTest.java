package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.Proof.Verdict;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MT940 as single banks write it. */
class Mt940BanksTest {
    private final Path folder;

    Mt940BanksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GIRO   123456 TEA HOUSE BV         INVOICE 12|123456|TEA HOUSE BV",
                "12.34.56.789 B. DE VRIES        INVOICE 12|12.34.56.789|B. DE VRIES",
                "12.34.56.789                    TEA HOUSE BV|12.34.56.789|TEA HOUSE BV",
                "BEA   NR:AB1   02.01.26/10.15 TEA HOUSE UTRECHT,PAS012||TEA HOUSE UTRECHT",
                "02-01-2026 10:15 PAS: 1122 NAAM: TEA HOUSE||TEA HOUSE",
                "/PT/FT/PY/INVOICE 5/BN/TEA HOUSE/BA/12345|12345|TEA HOUSE",
                "944 Transfer; z rach.: 12345; od: ADA B; tyt.: INVOICE 12; TNR: 1|12345|ADA B",
            })
    void findsTheCounterpartyInFreeText(String text, String account, String name) {
        var entry = entries(file(folder, described(text))).get(0);

        assertThat(entry.counterpartyAccount()).isEqualTo(account);
        assertThat(entry.counterpartyName()).isEqualTo(name);
        assertThat(entry.description()).isNotEmpty();
    }

    @Test
    void readsDutchLabelsInColumns() {
        var text =
                """
                SEPA OVERBOEKING                 IBAN: NL02TEST0123456789
                BIC: TESTNL2A                    NAAM: TEA HOUSE BV
                OMSCHRIJVING: INVOICE 12         KENMERK: 7""";

        var entry = entries(file(folder, described(text))).get(0);

        assertThat(entry.counterpartyAccount()).isEqualTo("NL02TEST0123456789");
        assertThat(entry.counterpartyName()).isEqualTo("TEA HOUSE BV");
        assertThat(entry.description()).isEqualTo("INVOICE 12");
    }

    @ParameterizedTest
    @CsvSource(value = {"65,ab", "64,a b", "61,ab", "20,a b"})
    void joinsFoldedLinesAsTheyWereCut(int length, String joined) {
        var first = "/REMI/" + "x".repeat(length - 7) + "a";

        var entry = entries(file(folder, described(first + "\nb"))).get(0);

        assertThat(entry.description()).endsWith("x" + joined);
    }

    @Test
    void describesATransactionByWhatIsBelowItsLineWhenThereIsNoOtherText() {
        var file = file(folder, ":61:260102C5,NDIVNONREF//08 IL1\n/GB/2542049/SHS/312,\n");

        assertThat(entries(file).get(0).description()).isEqualTo("/GB/2542049/SHS/312,");
    }

    @Test
    void findsReferencesAmidTheText() {
        var text = "166?20Tea EREF: E2E-7, MREF: M1?21IBAN: AT021904300234573201";

        var entry = entries(file(folder, described(text))).get(0);

        assertThat(entry.endToEndId()).isEqualTo("E2E-7");
        assertThat(entry.counterpartyAccount()).isEqualTo("AT021904300234573201");
        assertThat(entry.description()).startsWith("Tea EREF: E2E-7");
    }

    @Test
    void takesABanksNoteBelowTheStatementLineForNoName() {
        var file =
                file(
                        folder,
                        """
                        :60F:C260101EUR0,
                        :61:260102C5,NMSC170059286       ADA BV
                        :86:Tea
                        :61:260102C5,NMSCNONREF//77
                        Standing order
                        :86:Rent for January
                        :62F:C260102EUR10,
                        """);

        assertThat(entries(file))
                .extracting(StatementEntry::counterpartyName)
                .containsExactly("ADA BV", null);
    }

    @Test
    void readsUmlautsOfDosPrograms() {
        var text = described("166?20SVWZ+März für Größe?32Özil");

        var entry = entries(file(folder, text, Charset.forName("IBM850"))).get(0);

        assertThat(entry.description()).isEqualTo("März für Größe");
        assertThat(entry.counterpartyName()).isEqualTo("Özil");
    }

    @Test
    void takesTheNumberBeforeANameForItsAccount() {
        var named = entries(file(folder, described("0123456789 Tea House\nInvoice 12"))).get(0);
        var coded = entries(file(folder, described("0123456789 AB12C\nInvoice 12"))).get(0);
        var alone = entries(file(folder, described("0123456789 Tea House"))).get(0);

        assertThat(named.counterpartyAccount()).isEqualTo("0123456789");
        assertThat(named.counterpartyName()).isEqualTo("Tea House");
        assertThat(coded.counterpartyName()).isNull();
        assertThat(alone.counterpartyAccount()).isNull();
    }

    @Test
    void takesTheOtherAccountWhereABankNamesItsCustomers() {
        var old = "000>100555>20Tea>310666";
        var sepa = "000>100000>20TESTNL2A>21NL02TEST0123456789>22Tea>310666";

        var entries =
                entries(
                        file(
                                folder,
                                ":25:BANK/0666\n:60F:C260101EUR0,\n:61:260102C5,NET NONREF\n:86:"
                                        + old
                                        + "\n:61:260102C5,NET NONREF\n:86:"
                                        + sepa
                                        + "\n:62F:C260102EUR10,\n"));

        assertThat(entries)
                .extracting(StatementEntry::counterpartyAccount)
                .containsExactly("0555", "NL02TEST0123456789");
        assertThat(entries).extracting(StatementEntry::description).containsOnly("Tea");
    }

    @Test
    void namesNoAccountOfZeros() {
        var file = file(folder, ":61:260102C5,NTRFNONREF\n0000000000\n:86:/REMI/Tea\n");

        assertThat(entries(file).get(0).counterpartyAccount()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "051?20ANNUAL SUBSCRIPTION IN FULL?21FOR ADA|ANNUAL SUBSCRIPTION IN FULL FOR ADA",
                "051?20Annual subscriptions in ful?21ly paid|Annual subscriptions in fully paid",
                "166?20SVWZ+ANNUAL SUBSCRIPTION IN?21 FULL|ANNUAL SUBSCRIPTION IN FULL",
                "166?20SVWZ+ANNUAL SUBSCRIPTION IND?21EED|ANNUAL SUBSCRIPTION INDEED",
                "000>20ANNUAL SUBSCRIPTION INDEEDS>21HIP|ANNUAL SUBSCRIPTION INDEEDSHIP",
            })
    void joinsLinesAsTheirPayerCutThem(String text, String description) {
        assertThat(entries(file(folder, described(text))).get(0).description())
                .isEqualTo(description);
    }

    @Test
    void findsAReferenceDirectlyBehindAnEmptyOne() {
        var entry = entries(file(folder, described("171?20KREF+EREF+E2E-7?21SVWZ+Tea"))).get(0);

        assertThat(entry.endToEndId()).isEqualTo("E2E-7");
        assertThat(entry.reference()).isNull();
        assertThat(entry.description()).isEqualTo("Tea");
    }

    @Test
    void readsACodeThatStandsInATagOfItsOwnFirst() {
        var entry = entries(file(folder, described("020\n:86:020~00PRZELEW~20Tea~32Ada"))).get(0);

        assertThat(entry.description()).isEqualTo("Tea");
        assertThat(entry.counterpartyName()).isEqualTo("Ada");
    }

    @Test
    void takesATelephoneNumberForText() {
        assertThat(
                        entries(file(folder, described("+31 20 1234567 Tea House")))
                                .get(0)
                                .description())
                .isEqualTo("+31 20 1234567 Tea House");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL02TEST0123456789EUR",
                "NL02TEST0123456789 EUR",
                "NL02TEST0123456789",
                "/NL02TEST0123456789",
            })
    void readsTheAccountWithoutItsCurrency(String written) {
        var file = file(folder, ":25:" + written + "\n:60F:C260101EUR0,\n:62F:C260101EUR0,\n");

        assertThat(inspect(file).statements().get(0).account()).isEqualTo("NL02TEST0123456789");
    }

    @Test
    void keepsAllDigitsOfAmountsWithoutALeadingZero() {
        var file =
                file(folder, ":60F:C260101EUR,50\n:61:260102D,25NMSCNONREF\n:62F:C260102EUR,25\n");

        assertThat(entries(file).get(0).amount()).isEqualByComparingTo("-0.25");
        assertThat(inspect(file).statements().get(0).proof().verdict()).isEqualTo(Verdict.BALANCED);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2512310102,2025-12-31,2026-01-02",
                "2601021231,2026-01-02,2025-12-31",
                "2602280301,2026-02-28,2026-03-01",
                "240229,2024-02-29,2024-02-29",
            })
    void findsTheYearOfTheEntryDate(String days, LocalDate valueOn, LocalDate bookedOn) {
        var entry = entries(file(folder, ":61:" + days + "C5,NTRFNONREF\n")).get(0);

        assertThat(entry.valueOn()).isEqualTo(valueOn);
        assertThat(entry.bookedOn()).isEqualTo(bookedOn);
    }

    @Test
    void neverSaysThatAStatementEndsBeforeItBegins() {
        var file =
                file(
                        folder,
                        ":25:4711\n:60F:C260110EUR5,\n:61:260102D5,NMSCX\n:62F:C260103EUR0,\n");

        var summary = inspect(file).statements().get(0);

        assertThat(summary.from()).isEqualTo(LocalDate.of(2026, 1, 3));
        assertThat(summary.to()).isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "; ",
                "tyt.: ",
                "NAAM: ",
                "BEA 01.01.26/10.10 ",
                ":A",
                "?20",
                "/REMI/",
                "EREF+"
            })
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void readsALongTextOfOneMarkInNoTime(String mark) {
        for (var code : List.of("", "944 ", "166?20", "/")) {
            var file = file(folder, described(code + mark.repeat(60_000 / mark.length())));

            assertThat(entries(file)).hasSize(1);
        }
    }

    private static String described(String text) {
        return ":60F:C260101EUR0,\n:61:260102C5,NTRFNONREF\n:86:" + text + "\n:62F:C260102EUR5,\n";
    }
}
