package io.pennyflow.api.imports;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Small files of banks. */
final class Samples {
    /** Four rows, the third without a day. */
    static final String CSV =
            """
            Date;Description;Amount
            31.01.2026;Bread;-2,50
            30.01.2026;Wages;2500,00
            no day;Milk;-1,20
            29.01.2026;=cmd|calc;-3,00
            """;

    /** One row of the account whose number is to be filled in. */
    static final String OFX =
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

            <OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>
            <STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>%s<ACCTTYPE>CHECKING</BANKACCTFROM>
            <BANKTRANLIST><DTSTART>20260101<DTEND>20260131
            <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105<TRNAMT>-12.50<FITID>a1<NAME>Bread</STMTTRN>
            </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
            """;

    /** Days that are days either way. */
    static final String AMBIGUOUS_QIF =
            """
            !Type:Bank
            D03/03/26
            T-2.50
            PBread
            ^
            D04/03/26
            T-3.70
            PMilk
            ^
            """;

    private Samples() {}

    /** One statement for each account, given as its number and currency. */
    static String ofx(String... accounts) {
        var head = OFX.substring(0, OFX.indexOf("<STMTTRNRS>"));
        var statement = OFX.substring(OFX.indexOf("<STMTTRNRS>"), OFX.indexOf("</BANKMSGSRSV1>"));
        return Arrays.stream(accounts)
                .map(it -> it.split(" ", 2))
                .map(it -> statement.formatted(it[0]).replace("<CURDEF>EUR", "<CURDEF>" + it[1]))
                .collect(Collectors.joining("", head, "</BANKMSGSRSV1></OFX>\n"));
    }
}
