package io.pennyflow.connect.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** CAMT files written for one test. */
final class CamtFixtures {
    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";
    static final String PURCHASE =
            """
            <Ntry>
              <Amt Ccy="EUR">12.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
              <BookgDt><DtTm>2026-01-13T23:30:00-05:00</DtTm></BookgDt>
              <ValDt><Dt>2026-01-14</Dt></ValDt><AcctSvcrRef>S-1</AcctSvcrRef>
              <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>CCRD</Cd><SubFmlyCd>POSD</SubFmlyCd></Fmly></Domn></BkTxCd>
              <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                <AmtDtls><InstdAmt><Amt Ccy="USD">14.00</Amt><CcyXchg><XchgRate>1.12</XchgRate></CcyXchg></InstdAmt></AmtDtls>
                <RltdPties><Cdtr><Pty><Nm>Kiosk</Nm></Pty></Cdtr>
                  <CdtrAcct><Id><IBAN>DE02</IBAN></Id></CdtrAcct></RltdPties>
                <RmtInf><Ustrd>Paper</Ustrd><Ustrd>and ink</Ustrd></RmtInf>
              </TxDtls></NtryDtls><AddtlNtryInf>CARD</AddtlNtryInf>
            </Ntry>
            """;

    private CamtFixtures() {}

    /** A statement from 100.00 to the closing balance. */
    static String statement(String entries, String closing) {
        return "<?xml version=\"1.0\"?><Document xmlns=\""
                + NAMESPACE
                + "\"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE01</IBAN></Id><Ccy>EUR</Ccy></Acct>"
                + balance("OPBD", "100.00")
                + balance("CLBD", closing)
                + entries
                + "</Stmt></BkToCstmrStmt></Document>";
    }

    private static String balance(String code, String amount) {
        return ("<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">%s</Amt>"
                        + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-13</Dt></Dt></Bal>")
                .formatted(code, amount);
    }

    /** An entry of 30.00 that comes in, made of two payments. */
    static String batch(String first, String second) {
        return "<Ntry><Amt Ccy=\"EUR\">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
                + "<BookgDt><Dt>2026-01-13</Dt></BookgDt><AcctSvcrRef>B-1</AcctSvcrRef><NtryDtls>"
                + part(first, "Ann")
                + part(second, "Bob")
                + "</NtryDtls></Ntry>";
    }

    private static String part(String amount, String debtor) {
        return ("<TxDtls><Amt Ccy=\"EUR\">%s</Amt><RltdPties><Dbtr><Nm>%s</Nm></Dbtr></RltdPties>"
                        + "</TxDtls>")
                .formatted(amount, debtor);
    }

    /** A ZIP of files by their names. */
    static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
