package io.pennyflow.connect.statement;

/** Small OFX files, written as banks write them. */
final class OfxFixtures {
    static final String PURCHASE =
            """
            <STMTTRN>
            <TRNTYPE>POS
            <DTPOSTED>20260131233000[-5:EST]
            <DTUSER>20260130
            <TRNAMT>-42.75
            <FITID>F-1
            <CHECKNUM>1017
            <SIC>4812
            <NAME>AT&T STORE
            <MEMO>CARD 1234
            </STMTTRN>
            """;

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

    private OfxFixtures() {}

    static String sgml(String rows) {
        return HEADER + body(rows);
    }

    static String body(String rows) {
        return "<OFX>\n" + statement("STMTRS", "BANKACCTFROM", "000123", rows) + "</OFX>\n";
    }

    static String statement(String kind, String account, String number, String rows) {
        return """
               <%1$s>
               <CURDEF>USD
               <%2$s>
               <BANKID>99
               <ACCTID>%3$s
               </%2$s>
               <BANKTRANLIST>
               <DTSTART>20260101
               <DTEND>20260131
               %4$s
               </BANKTRANLIST>
               <LEDGERBAL><BALAMT>100.00<DTASOF>20260131</LEDGERBAL>
               </%1$s>
               """
                .formatted(kind, account, number, rows);
    }

    static String row(String day, String amount, String id) {
        return "<STMTTRN>\n<DTPOSTED>%s\n<TRNAMT>%s\n<FITID>%s\n<NAME>KIOSK\n</STMTTRN>\n"
                .formatted(day, amount, id);
    }

    static String xml(String rows) {
        return """
               <?xml version="1.0" encoding="UTF-8" standalone="no"?>
               <?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE"?>
               <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR</CURDEF>
               <BANKACCTFROM><BANKID>99</BANKID><ACCTID>000123</ACCTID></BANKACCTFROM>
               <BANKTRANLIST>%s</BANKTRANLIST>
               <LEDGERBAL><BALAMT>100.00</BALAMT><DTASOF>20260131</DTASOF></LEDGERBAL>
               </STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
               """
                .formatted(rows);
    }
}
