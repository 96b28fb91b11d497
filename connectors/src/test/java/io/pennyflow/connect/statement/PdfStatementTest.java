package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.PdfFixtures.pdf;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.connect.statement.Proof.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfStatementTest {
    private static final String CURRENT_ACCOUNT =
            """
            Northern Bank                         Account number: 12345678
            Statement period 15 Dec 2024 to 14 Jan 2025           GBP

            Date     Description                 Paid out     Paid in      Balance
                     Balance brought forward                                100.00
            16 Dec   CARD PAYMENT BAKERY            10.50                    89.50
                     LONDON
            20 Dec   SALARY                                 1,500.00      1,589.50
            02 Jan   RENT                          900.00
                     WATER COMPANY                  39.50                   650.00
                     Balance carried forward                                650.00
            Page 1 of 1
            """;

    private static final String CARD =
            """
            Harbour Credit Card                     Statement date 05/02/2024
            Card number 4000-1234-5678-9010      Minimum payment 25.00 USD

            Date    Description                Amount
            Previous balance                   200.00
            01/15   PAYMENT THANK YOU          200.00 CR
            01/20   BOOK STORE                  30.00
            01/28   GROCER                      45.10
            New balance                         75.10
            """;

    private static final String GERMAN =
            """
            Kontoauszug vom 31.03.2024              IBAN DE89 3704 0044 0532 0130 00
            Buchungstag  Valuta   Verwendungszweck            Betrag EUR
            Alter Kontostand                                  1.000,00 H
            01.03.       02.03.   Miete Wohnung                 800,00 S
            15.03.       15.03.   Gehalt Beispiel GmbH        2.345,67 H
            Neuer Kontostand                                  2.545,67 H
            """;

    private static final String UNSIGNED =
            """
            Statement date 2024-05-31        Account number 998877
            Date        Description            Amount      Balance
            Opening balance                                 500.00
            2024-05-02  Electric company        50.00       450.00
            2024-05-03  Refund                  20.00       470.00
            Closing balance                                 470.00
            """;

    private static final String FRENCH =
            """
            Releve du 01/04/2024 au 30/04/2024
            Date       Libelle                     Debit        Credit
            Ancien solde au 31/03/2024                          1 250,00
            03/04      PRLV ASSURANCE                45,20
            31/04      JOUR IMPOSSIBLE                1,00
            10/04      VIREMENT SALAIRE                         2 000,00
            Nouveau solde au 30/04/2024                         3 204,80
            """;

    private final Path folder;

    PdfStatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void provesAnAccountWithItsRunningBalance() {
        var found = inspect(CURRENT_ACCOUNT);

        var statement = found.statements().get(0);
        assertThat(statement.account()).isEqualTo("12345678");
        assertThat(statement.currency()).isEqualTo("GBP");
        assertThat(statement.from()).isEqualTo(LocalDate.of(2024, 12, 15));
        assertThat(statement.proof().verdict()).isEqualTo(Verdict.BALANCED);
        assertThat(statement.entries()).isEqualTo(4);
    }

    @Test
    void completesTheYearAroundNewYearAndRepeatsTheDayOfTheLineAbove() {
        assertThat(entries(CURRENT_ACCOUNT))
                .extracting(StatementEntry::bookedOn)
                .containsExactly(
                        LocalDate.of(2024, 12, 16),
                        LocalDate.of(2024, 12, 20),
                        LocalDate.of(2025, 1, 2),
                        LocalDate.of(2025, 1, 2));
    }

    @Test
    void joinsTheLinesOfADescription() {
        assertThat(entries(CURRENT_ACCOUNT))
                .extracting(StatementEntry::description)
                .containsExactly("CARD PAYMENT BAKERY LONDON", "SALARY", "RENT", "WATER COMPANY");
    }

    @Test
    void takesPurchasesOnACardBillAsMoneyOut() {
        assertThat(amounts(CARD)).containsExactly("200.00", "-30.00", "-45.10");
        assertThat(inspect(CARD).statements().get(0).proof().verdict()).isEqualTo(Verdict.BALANCED);
    }

    @Test
    void readsMarksOfDebitAndCreditWithCommas() {
        assertThat(amounts(GERMAN)).containsExactly("-800.00", "2345.67");
        assertThat(entries(GERMAN).get(0).valueOn()).isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(inspect(GERMAN).statements().get(0).proof().verdict())
                .isEqualTo(Verdict.BALANCED);
    }

    @Test
    void letsTheBalanceSayWhichWayAnAmountGoes() {
        assertThat(amounts(UNSIGNED)).containsExactly("-50.00", "20.00");
    }

    @Test
    void setsARowWithAnImpossibleDateAside() {
        var file = file(pdf(FRENCH));

        assertThat(StatementFixtures.reasons(file)).hasSize(1);
        assertThat(amounts(FRENCH)).containsExactly("-45.20", "2000.00");
    }

    @Test
    void asksForThePasswordOfAProtectedFile() {
        var file = file(pdf(UNSIGNED, "secret"));

        assertThatThrownBy(() -> StatementFixtures.inspect(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.slug()).isEqualTo("password-needed"));
        assertThat(
                        StatementFixtures.rows(
                                file, StatementFormat.PDF, new ReadingHints(null, "secret")))
                .hasSize(2);
    }

    @Test
    void refusesPagesWithoutText() {
        assertThatThrownBy(() -> inspect("")).hasMessageContaining("no text");
    }

    @Test
    void refusesALetterWithoutTransactions() {
        assertThatThrownBy(() -> inspect("Dear customer, we write to you."))
                .hasMessageContaining("no transactions");
    }

    @Test
    void refusesMorePagesThanTheLimit() {
        var pages = "x\n".repeat(60 * (Limits.PDF_PAGES + 1));

        assertThatThrownBy(() -> inspect(pages)).hasMessageContaining("pages");
    }

    @Test
    void refusesAStreamThatUnpacksToTooMuch() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(packed)) {
            for (var mega = 0; mega < 80; mega++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>stream\n".getBytes(US_ASCII));
        file.writeBytes(packed.toByteArray());

        assertThatThrownBy(() -> StatementFixtures.inspect(file(file.toByteArray())))
                .hasMessageContaining("unpacks");
    }

    @Test
    void neverCrashesOrHangsOnDamagedBytes() {
        var whole = pdf(CURRENT_ACCOUNT);
        var chance = new Random(7);
        for (var round = 0; round < 300; round++) {
            var bytes = whole.clone();
            for (var i = 0; i <= round % 12; i++) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            }
            var file = file(round % 5 == 0 ? cut(bytes, chance) : bytes);
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> readOrRefuse(file));
        }
    }

    private static byte[] cut(byte[] bytes, Random chance) {
        return Arrays.copyOf(bytes, 1 + chance.nextInt(bytes.length - 1));
    }

    private static void readOrRefuse(Path file) {
        try {
            assertThat(StatementFixtures.inspect(file).rowsTotal()).isNotNegative();
        } catch (UnreadableFile refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
        }
    }

    private Path file(byte[] bytes) {
        return StatementFixtures.file(folder, bytes);
    }

    private Inspection inspect(String text) {
        return StatementFixtures.inspect(file(pdf(text)));
    }

    private List<StatementEntry> entries(String text) {
        return StatementFixtures.entries(file(pdf(text)));
    }

    private List<String> amounts(String text) {
        return entries(text).stream().map(entry -> entry.amount().toPlainString()).toList();
    }
}
