package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What banks write into OFX that the standard does not have, or not so. */
class OfxDialectTest {
    private final Path folder;

    OfxDialectTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void needsNoEndOfTheFileBehindTheEndOfTheMessages() {
        var whole = OfxFixtures.xml(OfxFixtures.row("20260113", "-1.00", "F-1"));
        var messages = whole.indexOf("</BANKMSGSRSV1>");

        var withoutEnd = file(folder, whole.substring(0, messages + "</BANKMSGSRSV1>".length()));
        var cut = file(folder, whole.substring(0, messages));

        assertThat(entries(withoutEnd)).hasSize(1);
        assertThatThrownBy(() -> inspect(cut)).hasMessageContaining("in the middle");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,2026-01-31",
        "31/01/2026,2026-01-31",
        "01/31/2026,2026-01-31",
        "02/02/2026,2026-02-02",
    })
    void readsDaysThatHaveOneReading(String written, String read) {
        var text = OfxFixtures.sgml(OfxFixtures.row(written, "-1.00", "F-1"));

        assertThat(entries(file(folder, text)).get(0).bookedOn()).hasToString(read);
    }

    @Test
    void takesNoDayThatHasTwoReadings() {
        var text = OfxFixtures.sgml(OfxFixtures.row("01/02/2026", "-1.00", "F-1"));

        assertThat(reasons(file(folder, text)).get(0)).contains("\"01/02/2026\" is not a date");
    }

    @Test
    void readsTheValueDateAndBalanceOfTheRowAndItsCurrencyWhereTheAccountHasNone() {
        var row =
                OfxFixtures.row("20260113", "-1.00", "F-1")
                        .replace(
                                "</STMTTRN>",
                                "<VALUEDATE>20260114<ACCTBAL>9.50<CURRENCY><CURRATE>1.0"
                                        + "<CURSYM>AUD</CURRENCY></STMTTRN>");
        var file = file(folder, OfxFixtures.sgml(row).replace("<CURDEF>USD", "<CURDEF></CURDEF>"));

        var entry = entries(file).get(0);

        assertThat(entry.valueOn()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(entry.balanceAfter()).isEqualByComparingTo("9.50");
        assertThat(inspect(file).currency()).isEqualTo("AUD");
    }

    @Test
    void readsLoans() {
        var row =
                "<LOANSTMTTRN><LOANTRNTYPE>PMT<DTPOSTED>20260113<LOANTRNAMT>250.00<FITID>L-1"
                        + "<MEMO>Instalment</LOANSTMTTRN>";
        var text =
                "<OFX><LOANSTMTRS><CURDEF>USD<LOANACCTFROM><LOANACCTID>77</LOANACCTFROM>"
                        + "<LOANTRANLIST>"
                        + row
                        + "</LOANTRANLIST></LOANSTMTRS></OFX>";

        var file = file(folder, text);

        assertThat(inspect(file).statementAccount()).isEqualTo("77");
        assertThat(entries(file).get(0).amount()).isEqualByComparingTo("250.00");
        assertThat(entries(file).get(0).bankTransactionCode()).isEqualTo("PMT");
    }

    @Test
    void knowsTagsWithAPrefix() {
        var text =
                OfxFixtures.xml(OfxFixtures.row("20260113", "-1.00", "F-1"))
                        .replace("</", "\0")
                        .replaceAll("<(?=[A-Z])", "<o:")
                        .replace("\0", "</o:")
                        .replace("<o:OFX>", "<o:OFX xmlns:o=\"urn:x\">");

        assertThat(entries(file(folder, text))).hasSize(1);
    }

    @Test
    void goesByTheTypesWhereAmountsHaveNoSigns() {
        var rows = typed("DEBIT", "5.00") + typed("CHECK", "6.00") + typed("POS", "7.00");
        var text = OfxFixtures.sgml(rows + typed("CREDIT", "8.00"));

        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::amount)
                .extracting(Objects::toString)
                .containsExactly("-5.00", "-6.00", "-7.00", "8.00");
    }

    @Test
    void turnsSignsThatAllContradictTheTypes() {
        var rows = typed("DEBIT", "5.00") + typed("DEBIT", "6.00") + typed("CREDIT", "-8.00");

        assertThat(entries(file(folder, OfxFixtures.sgml(rows))))
                .extracting(StatementEntry::amount)
                .extracting(Objects::toString)
                .containsExactly("-5.00", "-6.00", "8.00");
    }

    @Test
    void believesSignsWhereOneRowHasThemRight() {
        var rows = typed("DEBIT", "5.00") + typed("DEBIT", "-6.00") + typed("CREDIT", "8.00");

        assertThat(entries(file(folder, OfxFixtures.sgml(rows))))
                .extracting(StatementEntry::amount)
                .extracting(Objects::toString)
                .containsExactly("5.00", "-6.00", "8.00");
    }

    @Test
    void roundsWhatBrokersComputeAndSaysSo() {
        var rows =
                OfxFixtures.row("20260113", "-1.234567", "F-1")
                        + OfxFixtures.row("20260113", "-1.2300000", "F-2")
                        + OfxFixtures.row("20260113", "-1.123456789", "F-3");
        var file = file(folder, OfxFixtures.sgml(rows));

        assertThat(entries(file))
                .extracting(entry -> entry.amount() + " " + entry.description())
                .containsExactly("-1.2346 KIOSK (-1.234567 in the file)", "-1.23 KIOSK");
        assertThat(reasons(file).get(0)).contains("8 after the decimal");
    }

    @Test
    void takesAPurchaseOfSecuritiesAsMoneyOutAndTellsItsCharges() {
        var text =
                "<OFX><INVSTMTRS><CURDEF>USD<INVTRANLIST><BUYSTOCK><INVBUY><INVTRAN><FITID>5"
                        + "<DTTRADE>20240108</INVTRAN><UNITS>1<COMMISSION>5.00<FEES>1.00"
                        + "<TOTAL>106.00</INVBUY></BUYSTOCK><REINVEST><INVTRAN><FITID>6"
                        + "<DTTRADE>20240109</INVTRAN><TOTAL>-5.00</REINVEST></INVTRANLIST>"
                        + "</INVSTMTRS></OFX>";

        var entry = entries(file(folder, text)).get(0);

        assertThat(entry.amount()).isEqualByComparingTo("-106.00");
        assertThat(entry.charges()).isEqualByComparingTo("6.00");
        assertThat(reasons(file(folder, text)).get(0)).contains("spent at once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<SIGNONMSGSRQV1><SONRQ><USERID>x</SONRQ></SIGNONMSGSRQV1></OFX>|a request",
                "<PROFMSGSRSV1><PROFTRNRS><PROFRS><MSGSETLIST>|a description of the bank's",
                "<SIGNUPMSGSRSV1><ACCTINFORS><DTACCTUP>2026</ACCTINFORS></OFX>|a list of accounts",
                "<SIGNONMSGSRSV1><SONRS></SONRS></SIGNONMSGSRSV1></OFX>|holds no statement",
            })
    void saysWhatAFileWithoutAStatementIs(String parts, String what) {
        assertThatThrownBy(() -> inspect(file(folder, "OFXHEADER:100\n\n<OFX>" + parts)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(what);
    }

    private static String typed(String type, String amount) {
        return OfxFixtures.row("20260113", amount, type + amount)
                .replace("<DTPOSTED>", "<TRNTYPE>" + type + "\n<DTPOSTED>");
    }

    @Test
    void readsAClosedPeriodThatHasNoRows() {
        var text =
                """
                <OFX><BANKMSGSRSV1><STMTENDTRNRS><STMTENDRS><CURDEF>EUR
                <BANKACCTFROM><BANKID>1<ACCTID>000123</BANKACCTFROM>
                <CLOSING><FITID>1<DTOPEN>20260101<DTCLOSE>20260131<BALOPEN>100.00<BALCLOSE>95.90</CLOSING>
                </STMTENDRS></STMTENDTRNRS></BANKMSGSRSV1></OFX>
                """;

        var statement = inspect(file(folder, text)).statements().get(0);

        assertThat(statement.from()).isEqualTo("2026-01-01");
        assertThat(statement.to()).isEqualTo("2026-01-31");
        assertThat(requireNonNull(statement.opening()).amount()).isEqualByComparingTo("100");
        assertThat(requireNonNull(statement.closing()).amount()).isEqualByComparingTo("95.90");
    }

    @Test
    void coversTheDaysOfItsRowsWhereNoPeriodIsStated() {
        var text =
                """
                <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
                <BANKACCTFROM><ACCTID>000123</BANKACCTFROM><BANKTRANLIST>
                <STMTTRN><DTPOSTED>20260213<TRNAMT>-1<FITID>1</STMTTRN>
                <STMTTRN><DTPOSTED>20260203<TRNAMT>-2<FITID>2</STMTTRN>
                </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
                """;

        var statement = inspect(file(folder, text)).statements().get(0);

        assertThat(statement.from()).isEqualTo("2026-02-03");
        assertThat(statement.to()).isEqualTo("2026-02-13");
    }
}
