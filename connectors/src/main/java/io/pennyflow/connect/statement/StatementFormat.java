package io.pennyflow.connect.statement;

import java.util.Locale;

/** The kinds of file a statement comes in; found by content, never by file name. */
public enum StatementFormat {
    /** Delimited text of any bank. */
    CSV,
    /** Excel workbooks of any bank, old (XLS) and new (XLSX). */
    XLSX,
    /** OFX and QFX, 1.x (SGML) and 2.x (XML). */
    OFX,
    /** Quicken interchange format. */
    QIF,
    /** SWIFT MT940 customer statements and MT942 interim reports. */
    MT940,
    /** ISO 20022 camt.052, camt.053 and camt.054 of every version. */
    CAMT,
    /** Printed statements. */
    PDF;

    /** As scripts and the database name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of a {@link #code}.
     *
     * @throws IllegalArgumentException for a code of none
     */
    public static StatementFormat of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether its rows are read by a {@link CsvMapping}. */
    public boolean isTable() {
        return this == CSV || this == XLSX;
    }
}
