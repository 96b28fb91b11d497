package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a CSV row says of purpose, counterparty and references. */
class CsvWordsTest {
    private final Path folder;

    CsvWordsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EREF+E-17 KREF+K-18 MREF+M-19 SVWZ+Strom im Februar",
                "EREF+E-17KREF+K-18MREF+M-19CRED+DE98ZZZ0SVWZ+Strom im Februar",
                "SVWZ+Strom im Februar EREF+E-17 KREF+K-18"
            })
    void takesAPurposeApartAtTheKeysOfSepa(String purpose) {
        var text = "Buchungstag;Verwendungszweck;Betrag\n13.02.2026;" + purpose + ";-4,10\n";

        var entry = entries(file(folder, text)).get(0);

        assertThat(entry.description()).isEqualTo("Strom im Februar");
        assertThat(entry.endToEndId()).isEqualTo("E-17");
        assertThat(entry.reference()).isEqualTo("K-18");
    }

    @Test
    void findsSpelledKeysInATextThatStaysWhole() {
        var text =
                "Buchungstag;Verwendungszweck;Betrag\n13.02.2026;Strom EREF: E-17 MREF: M-19;-4,10\n";

        var entry = entries(file(folder, text)).get(0);

        assertThat(entry.description()).isEqualTo("Strom EREF: E-17 MREF: M-19");
        assertThat(entry.endToEndId()).isEqualTo("E-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam: Anna Omschrijving: Huur IBAN: NL86INGB0002445588 Kenmerk: K-18",
                "SEPA Overboeking IBAN: NL86INGB0002445588 BIC: INGBNL2A Naam: Anna Omschrijving: Huur Kenmerk: K-18",
                "/TRTP/SEPA OVERBOEKING/IBAN/NL86INGB0002445588/BIC/INGBNL2A/NAME/Anna/REMI/Huur/EREF/E-17",
            })
    void readsTheCounterpartyOutOfADutchText(String words) {
        var text = "Datum;Mededelingen;Bedrag\n13-02-2026;" + words + ";-4,10\n";

        var entry = entries(file(folder, text)).get(0);

        assertThat(entry.description()).isEqualTo("Huur");
        assertThat(entry.counterpartyName()).isEqualTo("Anna");
        assertThat(entry.counterpartyAccount()).isEqualTo("NL86INGB0002445588");
    }

    @Test
    void leavesAnOrdinaryTextWithColonsAndPlusesAlone() {
        var text = "Date;Description;Amount\n13/02/2026;Bread + butter: two, a/b, Naam: x;-4,10\n";

        assertThat(entries(file(folder, text)).get(0).description())
                .isEqualTo("Bread + butter: two, a/b, Naam: x");
    }

    @Test
    void knowsTheOtherAccountThatIsTheSameInEveryRow() {
        var text =
                """
                Rekening;Boekingsdatum;Rekening tegenpartij;Mededelingen;Bedrag
                BE68539007547034;13/02/2026;BE71096123456769;Brood;-4,10
                BE68539007547034;14/02/2026;BE71096123456769;Loon;1000,00
                """;

        var entry = entries(file(folder, text)).get(0);

        assertThat(entry.statementAccount()).isEqualTo("BE68539007547034");
        assertThat(entry.counterpartyAccount()).isEqualTo("BE71096123456769");
    }

    @Test
    void knowsAccountsInATableWithoutNames() {
        var text =
                """
                13-02-2026,NL20ASNB0123456789,NL86INGB0002445588,500.00,EUR,-12.34,'Brood'
                14-02-2026,NL20ASNB0123456789,NL02ABNA0123456789,487.66,EUR,500.00,'Loon'
                """;

        var entry = entries(file(folder, text)).get(0);

        assertThat(entry.amount()).isEqualByComparingTo("-12.34");
        assertThat(entry.statementAccount()).isEqualTo("NL20ASNB0123456789");
        assertThat(entry.counterpartyAccount()).isEqualTo("NL86INGB0002445588");
        assertThat(entry.description()).isEqualTo("Brood");
    }

    @Test
    void takesOffWhatKeepsASpreadsheetFromReadingNumbers() {
        var text =
                """
                Account Number;Date;Description;Amount;Transaction ID
                ="0012345678";13/02/2026;Bread;-4,10;'2026000001'
                ="0012345678";14/02/2026;Pay;1000,00;'2026000002'
                """;

        var entry = entries(file(folder, text)).get(0);

        assertThat(entry.statementAccount()).isEqualTo("0012345678");
        assertThat(entry.providerId()).isEqualTo("2026000001");
    }

    @Test
    void tellsOwnAccountsApartWhereTheOtherPartysHaveAColumn() {
        var text =
                """
                Sz\u00e1mlasz\u00e1m;Ellenoldali sz\u00e1mlasz\u00e1m;K\u00f6zlem\u00e9ny;K\u00f6nyvel\u00e9s d\u00e1tuma;\u00d6sszeg
                11111111-22222222;;Keny\u00e9r;2026-02-13;-410
                11111111-22222222;10300002-33333333;B\u00e9r;2026-02-14;1000
                33333333-44444444;;Kamat;2026-02-15;5
                """;

        assertThat(inspect(file(folder, text)).statements())
                .extracting(StatementSummary::account)
                .containsExactly("11111111-22222222", "33333333-44444444");
    }

    @Test
    void takesSpelledReferencesOffThePurpose() {
        var text =
                """
                Buchungstag;Buchungstext;Betrag
                13.02.2026;Strom End-to-End-Ref.: E-17 Mandatsref: M-19 Gl\u00e4ubiger-ID: DE98;-4,10
                """;

        var entry = entries(file(folder, text)).get(0);

        assertThat(entry.description()).isEqualTo("Strom");
        assertThat(entry.endToEndId()).isEqualTo("E-17");
    }

    @Test
    void describesByTheKindOfPostingWhereThereIsNothingElse() {
        var text = "Date,Amount,Type\n2026-02-13,-4.5,sent\n2026-02-14,100,received\n";

        assertThat(entries(file(folder, text)).get(0).description()).isEqualTo("sent");
    }

    @Test
    void readsCroatianInItsWindowsEncoding() {
        var text =
                "Datum;Opis pla\u0107anja;Isplata;Uplata;Vrsta knji\u017eenja\n13.02.2026;PLA\u0106A;;100,00;x\n";
        var file = file(folder, text, Charset.forName("windows-1250"));

        assertThat(entries(file).get(0).description()).isEqualTo("PLA\u0106A");
    }
}
