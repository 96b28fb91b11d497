package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfxStatementTest {
    private final Path folder;

    OfxStatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsSgmlWithoutClosingTags() {
        var entry = entries(file(folder, OfxFixtures.sgml(OfxFixtures.PURCHASE))).get(0);

        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(entry.transactionOn()).isEqualTo(LocalDate.of(2026, 1, 30));
        assertThat(entry.amount()).isEqualByComparingTo("-42.75");
        assertThat(entry.currency()).isEqualTo("USD");
        assertThat(entry.description()).isEqualTo("AT&T STORE CARD 1234");
        assertThat(entry.counterpartyName()).isEqualTo("AT&T STORE");
        assertThat(entry.mcc()).isEqualTo("4812");
        assertThat(entry.reference()).isEqualTo("1017");
        assertThat(entry.providerId()).isEqualTo("F-1");
        assertThat(entry.statementAccount()).isEqualTo("000123");
    }

    @Test
    void readsXmlAndCdata() {
        var row =
                "<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260113</DTPOSTED>"
                        + "<TRNAMT>-12,50</TRNAMT><FITID>F-2</FITID>"
                        + "<NAME><![CDATA[Tom & Söhne <Berlin>]]></NAME></STMTTRN>";

        var found = inspect(file(folder, OfxFixtures.xml(row)));

        assertThat(found.format()).isEqualTo(StatementFormat.OFX);
        assertThat(found.statementAccount()).isEqualTo("000123");
        var closing = Objects.requireNonNull(found.statements().get(0).closing());
        assertThat(closing.amount()).isEqualByComparingTo("100.00");
        var entry = Objects.requireNonNull(found.rows().get(0).parsed());
        assertThat(entry.amount()).isEqualByComparingTo("-12.50");
        assertThat(entry.counterpartyName()).isEqualTo("Tom & Söhne <Berlin>");
    }

    @Test
    void repairsWhatBanksDo() {
        var withoutHeader = OfxFixtures.body(OfxFixtures.PURCHASE);
        var blankLinesFirst = "\r\n\r\n" + OfxFixtures.sgml(OfxFixtures.PURCHASE);
        var withoutRowEnds = OfxFixtures.sgml(OfxFixtures.PURCHASE).replace("</STMTTRN>", "");
        var shortHeader = "OFXHEADER:100\n" + OfxFixtures.body(OfxFixtures.PURCHASE);
        var wrongDialect = "<?xml version=\"1.0\"?>\n" + OfxFixtures.body(OfxFixtures.PURCHASE);
        var oneLine = OfxFixtures.sgml(OfxFixtures.PURCHASE).replace("\n<", "<");

        for (var text :
                new String[] {
                    withoutHeader,
                    blankLinesFirst,
                    withoutRowEnds,
                    shortHeader,
                    wrongDialect,
                    oneLine
                }) {
            assertThat(entries(file(folder, text))).as(text).hasSize(1);
        }
    }

    @Test
    void believesTheBytesRatherThanTheDeclaredCharset() {
        var text = OfxFixtures.sgml(OfxFixtures.PURCHASE.replace("STORE", "STÖRE"));

        var utf8 = file(folder, text, StandardCharsets.UTF_8);
        var latin = file(folder, text, StandardCharsets.ISO_8859_1);

        assertThat(entries(utf8).get(0).counterpartyName()).isEqualTo("AT&T STÖRE");
        assertThat(entries(latin).get(0).counterpartyName()).isEqualTo("AT&T STÖRE");
    }

    @Test
    void keepsTheDayAsTheBankWroteIt() {
        var row = OfxFixtures.row("20260131233000[-8:PST]", "-1.00", "F-9");

        assertThat(entries(file(folder, OfxFixtures.sgml(row))).get(0).bookedOn())
                .isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void tellsTheAccountsOfAFileApart() {
        var one = OfxFixtures.statement("STMTRS", "BANKACCTFROM", "111", OfxFixtures.PURCHASE);
        var two = OfxFixtures.statement("CCSTMTRS", "CCACCTFROM", "222", OfxFixtures.PURCHASE);
        var file = file(folder, "<OFX>" + one + two + "</OFX>");

        var found = inspect(file);

        assertThat(found.problem()).isNull();
        assertThat(found.statementAccount()).isNull();
        assertThat(found.statements())
                .extracting(StatementSummary::entries)
                .containsExactly(1L, 1L);
        assertThat(entries(file))
                .extracting(StatementEntry::statementAccount)
                .containsExactly("111", "222");
    }

    @Test
    void rejectsARowAndReadsTheNext() {
        var rows =
                OfxFixtures.row("20260231", "-1.00", "F-1")
                        + OfxFixtures.row("20260113", ".", "F-2")
                        + OfxFixtures.row("20260113", "-1.00", "F-3");
        var file = file(folder, OfxFixtures.sgml(rows));

        assertThat(entries(file)).extracting(StatementEntry::providerId).containsExactly("F-3");
        assertThat(reasons(file).get(0)).contains("\"20260231\" is not a date");
        assertThat(reasons(file).get(1)).contains("\".\" is not an amount");
    }

    @Test
    void keepsTradesThatMoveCashAndSetsOthersAside() {
        var text =
                "<OFX><INVSTMTRS><CURDEF>USD<INVACCTFROM><ACCTID>7</INVACCTFROM><INVTRANLIST>"
                        + "<BUYMF><INVBUY><INVTRAN><FITID>1<DTTRADE>20260113</INVTRAN><UNITS>2"
                        + "<TOTAL>-5.00</INVBUY></BUYMF><SPLIT><INVTRAN><FITID>3</INVTRAN></SPLIT>"
                        + "<INVBANKTRAN><STMTTRN><DTPOSTED>20260113<TRNAMT>-1.00"
                        + "<FITID>2</STMTTRN></INVBANKTRAN></INVTRANLIST></INVSTMTRS></OFX>";

        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::bankTransactionCode)
                .containsExactly("BUYMF", null);
        assertThat(reasons(file(folder, text)).get(0)).contains("SPLIT is a trade");
    }

    @Test
    void readsPendingAndConvertedTransactionsAndTakesNoDeletedOne() {
        var text =
                "<OFX><STMTRS><CURDEF>EUR<BANKTRANLIST><STMTTRN><DTPOSTED>20260113<TRNAMT>-9.00"
                        + "<ORIGCURRENCY><CURRATE>0.9<CURSYM>USD</ORIGCURRENCY></STMTTRN><STMTTRN>"
                        + "<CORRECTFITID>A<CORRECTACTION>DELETE</STMTTRN></BANKTRANLIST><BANKTRANLISTP>"
                        + "<STMTTRNP><DTTRAN>20260114<TRNAMT>-1.00</STMTTRNP></BANKTRANLISTP>"
                        + "</STMTRS></OFX>";
        var read = entries(file(folder, text));

        assertThat(read.get(0).original())
                .isEqualTo(
                        new StatementEntry.Original(
                                new BigDecimal("-10.00"), "USD", new BigDecimal("0.9")));
        assertThat(read).extracting(StatementEntry::pending).containsExactly(false, true);
        assertThat(reasons(file(folder, text)).get(0)).contains("takes back");
    }

    @Test
    void tellsWhatTheBankAnsweredInstead() {
        var file =
                file(
                        folder,
                        "<OFX><SONRS><STATUS><CODE>15500<SEVERITY>ERROR<MESSAGE>Wrong password"
                                + "</STATUS></SONRS></OFX>");

        assertThatThrownBy(() -> inspect(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Wrong password");
    }

    @Test
    void takesBackWhatACorrectionInTheSameFileReplaces() {
        var correction =
                OfxFixtures.row("20260113", "-2.00", "F-2")
                        .replace("<NAME>", "<CORRECTFITID>F-1<CORRECTACTION>REPLACE\n<NAME>");
        var file =
                file(
                        folder,
                        OfxFixtures.sgml(OfxFixtures.row("20260113", "-1.00", "F-1") + correction));

        var read = entries(file);

        assertThat(read).extracting(StatementEntry::providerId).containsExactly("F-2");
        assertThat(read.get(0).description()).isEqualTo("KIOSK (replaces F-1)");
        assertThat(reasons(file).get(0)).contains("by a correction in the same file");
        assertThat(inspect(file).rows().get(0).parsed()).isNull();
    }

    @Test
    void countsTheMoneyOfATradeOnceWhenACashRowMovesIt() {
        var text =
                "<OFX><INVSTMTRS><CURDEF>USD<INVTRANLIST><BUYMF><INVTRAN><FITID>1<DTTRADE>20260113"
                        + "</INVTRAN><TOTAL>-5.00</BUYMF><INVBANKTRAN><STMTTRN><DTPOSTED>20260113"
                        + "<TRNAMT>-5.0<FITID>2</STMTTRN></INVBANKTRAN></INVTRANLIST>"
                        + "<INVBAL><AVAILCASH>7.00</INVBAL></INVSTMTRS></OFX>";
        var file = file(folder, text);

        assertThat(entries(file)).extracting(StatementEntry::providerId).containsExactly("2");
        assertThat(reasons(file).get(0)).contains("booked by a cash row");
        var closing = Objects.requireNonNull(inspect(file).statements().get(0).closing());
        assertThat(closing.type()).isEqualTo(Balance.Type.AVAILABLE);
    }

    @Test
    void provesAStatementWhoseOpeningBalanceIsNamedOrEndsTheOneBefore() {
        var named =
                OfxFixtures.statement(
                                "STMTRS",
                                "BANKACCTFROM",
                                "111",
                                OfxFixtures.row("20260113", "-1.00", "F-1"))
                        .replace(
                                "</STMTRS>",
                                "<BALLIST><BAL><NAME>Opening balance<BALTYPE>DOLLAR<VALUE>101.00"
                                        + "</BAL></BALLIST></STMTRS>");
        var next =
                OfxFixtures.statement(
                                "STMTRS",
                                "BANKACCTFROM",
                                "111",
                                OfxFixtures.row("20260213", "-2.00", "F-2"))
                        .replace("<DTSTART>20260101", "<DTSTART>20260201")
                        .replace("<DTEND>20260131", "<DTEND>20260228")
                        .replace("<DTASOF>20260131", "<DTASOF>20260228");
        var found = inspect(file(folder, "<OFX>" + named + next + "</OFX>")).statements();

        assertThat(found.get(0).proof().balanced()).isTrue();
        assertThat(found.get(1).proof().difference()).isEqualByComparingTo("2.00");
    }

    @Test
    void readsAmountsWithGroupsAndEitherSeparator() {
        for (var amount : new String[] {"+1,234.56", "1234,56", "1.234,56", "00001234.5600"}) {
            var row = OfxFixtures.row("20260113", amount, "F-1");

            assertThat(entries(file(folder, OfxFixtures.sgml(row))).get(0).amount())
                    .as(amount)
                    .isEqualByComparingTo("1234.56");
        }
    }

    @Test
    void readsEachLineOfALongTextWhereverTheBufferEnds() {
        var name = "N".repeat(70_000);
        var rows =
                OfxFixtures.row("20260113", "-1.00", name)
                        + OfxFixtures.row("20260114", "-2.00", "F-2");

        assertThat(entries(file(folder, OfxFixtures.sgml(rows))))
                .extracting(StatementEntry::providerId)
                .containsExactly("F-2");
    }
}
