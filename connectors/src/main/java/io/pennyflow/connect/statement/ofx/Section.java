package io.pennyflow.connect.statement.ofx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an OFX file that give an element its meaning. A part ends at its closing tag, or,
 * where a bank left that out, when one of its rank or further out begins.
 */
enum Section {
    FILE(0),
    STATEMENT(2),
    STATUS(2),
    ACCOUNT(3),
    LIST(3),
    LEDGER(3),
    AVAILABLE(3),
    OTHER_BALANCE(3),
    CLOSING(3),
    ENTRY(4),
    TRADE(4),
    PAYEE(5),
    COUNTER_ACCOUNT(5),
    CURRENCY(5),
    ORIGINAL_CURRENCY(5);

    private static final Map<String, Section> BY_TAG = new HashMap<>();

    static {
        tags(FILE, "OFX");
        tags(STATEMENT, "STMTRS", "CCSTMTRS", "INVSTMTRS", "LOANSTMTRS");
        tags(STATEMENT, "STMTENDRS", "CCSTMTENDRS");
        tags(STATUS, "STATUS");
        tags(ACCOUNT, "BANKACCTFROM", "CCACCTFROM", "INVACCTFROM", "LOANACCTFROM");
        tags(LIST, "BANKTRANLIST", "BANKTRANLISTP", "INVTRANLIST", "LOANTRANLIST");
        tags(LEDGER, "LEDGERBAL");
        tags(CLOSING, "CLOSING", "CCCLOSING");
        tags(OTHER_BALANCE, "BALLIST", "INVBAL", "INVPOSLIST");
        tags(AVAILABLE, "AVAILBAL");
        tags(ENTRY, "STMTTRN", "STMTTRNP", "LOANSTMTTRN");
        tags(TRADE, "BUYDEBT", "BUYMF", "BUYOPT", "BUYOTHER", "BUYSTOCK", "CLOSUREOPT", "INCOME");
        tags(TRADE, "INVEXPENSE", "JRNLFUND", "JRNLSEC", "MARGININTEREST", "REINVEST", "RETOFCAP");
        tags(TRADE, "SELLDEBT", "SELLMF", "SELLOPT", "SELLOTHER", "SELLSTOCK", "SPLIT", "TRANSFER");
        tags(PAYEE, "PAYEE");
        tags(COUNTER_ACCOUNT, "BANKACCTTO", "CCACCTTO");
        tags(CURRENCY, "CURRENCY");
        tags(ORIGINAL_CURRENCY, "ORIGCURRENCY");
    }

    private final int rank;

    Section(int rank) {
        this.rank = rank;
    }

    private static void tags(Section section, String... names) {
        for (var name : names) {
            BY_TAG.put(name, section);
        }
    }

    /** The section a tag opens or closes, or null when it is an element. */
    static @Nullable Section of(String tag) {
        return BY_TAG.get(tag);
    }

    boolean ends(Section open) {
        return rank <= open.rank;
    }

    boolean isRow() {
        return this == ENTRY || this == TRADE;
    }
}
