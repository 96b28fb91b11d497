package io.pennyflow.local;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A month of a checking account as a bank hands it out in OFX, with figures known beforehand. */
record BankFile(YearMonth month, List<Row> rows) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final String FILE =
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

            <OFX>
            <SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS>
            <DTSERVER>%1$s<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
            <BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>
            <STMTRS><CURDEF>EUR
            <BANKACCTFROM><BANKID>10070024<ACCTID>4711<ACCTTYPE>CHECKING</BANKACCTFROM>
            <BANKTRANLIST><DTSTART>%2$s<DTEND>%1$s
            %3$s</BANKTRANLIST>
            <LEDGERBAL><BALAMT>%4$s<DTASOF>%1$s</LEDGERBAL>
            </STMTRS></STMTTRNRS></BANKMSGSRSV1>
            </OFX>
            """;

    private static final String TRANSACTION =
            """
            <STMTTRN><TRNTYPE>%s<DTPOSTED>%s<TRNAMT>%s<FITID>%s-%d<NAME>%s</STMTTRN>
            """;

    /** One transaction. */
    record Row(int day, String amount, String name) {}

    /** Wages, a subscription and ten times the same shop: enough to know what is usual there. */
    static BankFile of(YearMonth month) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(1, "2500.00", "WAGES ACME LTD"));
        rows.add(new Row(2, "-12.99", "NETFLIX.COM"));
        for (var day = 3; day < 13; day++) {
            rows.add(new Row(day, "-3%d.50".formatted(day % 10), "REWE SAGT DANKE"));
        }
        return new BankFile(month, rows);
    }

    BigDecimal net() {
        return rows.stream()
                .map(row -> new BigDecimal(row.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal spent() {
        return rows.stream()
                .map(row -> new BigDecimal(row.amount()).min(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::subtract);
    }

    String ofx(BigDecimal openingBalance) {
        var transactions =
                rows.stream()
                        .map(
                                row ->
                                        TRANSACTION.formatted(
                                                row.amount().startsWith("-") ? "DEBIT" : "CREDIT",
                                                DAY.format(month.atDay(row.day())),
                                                row.amount(),
                                                month,
                                                row.day(),
                                                row.name()))
                        .collect(Collectors.joining());
        return FILE.formatted(
                DAY.format(month.atEndOfMonth()),
                DAY.format(month.atDay(1)),
                transactions,
                openingBalance.add(net()).toPlainString());
    }
}
