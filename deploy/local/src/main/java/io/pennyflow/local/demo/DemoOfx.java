package io.pennyflow.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of a credit card as OFX 1.02, the SGML kind that banks still hand out. */
final class DemoOfx {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final String HEADER =
            """
            OFXHEADER:100
            DATA:OFXSGML
            VERSION:102
            SECURITY:NONE
            ENCODING:USASCII
            CHARSET:1252
            COMPRESSION:NONE
            OLDFILEUID:NONE
            NEWFILEUID:NONE

            """;

    private static final String STATEMENT =
            """
            <OFX>
            <SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS>
            <DTSERVER>%1$s<LANGUAGE>GER</SONRS></SIGNONMSGSRSV1>
            <CREDITCARDMSGSRSV1><CCSTMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>
            <CCSTMTRS><CURDEF>%2$s
            <CCACCTFROM><ACCTID>%3$s</CCACCTFROM>
            <BANKTRANLIST><DTSTART>%4$s<DTEND>%1$s
            %5$s</BANKTRANLIST>
            <LEDGERBAL><BALAMT>%6$s<DTASOF>%1$s</LEDGERBAL>
            </CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>
            </OFX>
            """;

    private static final String TRANSACTION =
            """
            <STMTTRN>
            <TRNTYPE>%s
            <DTPOSTED>%s
            <TRNAMT>%s
            <FITID>%s
            <NAME>%s
            <MEMO>%s
            </STMTTRN>
            """;

    private DemoOfx() {}

    static String of(DemoAccount account, List<DemoRow> rows) {
        var first = rows.get(0);
        var last = rows.get(rows.size() - 1);
        var transactions = rows.stream().map(DemoOfx::of).collect(Collectors.joining());
        return HEADER
                + STATEMENT.formatted(
                        day(last.bookedOn()),
                        account.currency(),
                        account.number(),
                        day(first.bookedOn()),
                        transactions,
                        last.balanceAfter().toPlainString());
    }

    private static String of(DemoRow row) {
        return TRANSACTION.formatted(
                row.amount().signum() < 0 ? "DEBIT" : "CREDIT",
                day(row.bookedOn()),
                row.amount().toPlainString(),
                row.id(),
                escaped(row.counterparty()),
                escaped(row.description()));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
