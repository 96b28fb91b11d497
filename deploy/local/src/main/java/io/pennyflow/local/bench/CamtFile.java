package io.pennyflow.local.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A camt.053 statement with as many entries as asked for; the same seed, the same file. */
final class CamtFile {
    private static final int DAYS = 28;

    private CamtFile() {}

    static void write(Path path, int entries, long seed) throws IOException {
        var random = new SplittableRandom(seed);
        try (var out = new PrintWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8))) {
            out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            out.println("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">");
            out.println("<BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id>");
            out.println("<Ccy>EUR</Ccy></Acct>");
            for (var entry = 0; entry < entries; entry++) {
                out.printf(
                        """
            <Ntry><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
            <BookgDt><Dt>2026-06-%2$02d</Dt></BookgDt><ValDt><Dt>2026-06-%2$02d</Dt></ValDt>
            <AcctSvcrRef>R%3$d</AcctSvcrRef>
            <NtryDtls><TxDtls><Refs><EndToEndId>E%3$d</EndToEndId></Refs>
            <RltdPties><Cdtr><Pty><Nm>SHOP %4$d</Nm></Pty></Cdtr></RltdPties>
            <RmtInf><Ustrd>INVOICE %3$d</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
            """,
                        BigDecimal.valueOf(random.nextInt(1, 20_000), 2),
                        1 + random.nextInt(DAYS),
                        entry,
                        random.nextInt(1000));
            }
            out.println("</Stmt></BkToCstmrStmt></Document>");
        }
    }
}
