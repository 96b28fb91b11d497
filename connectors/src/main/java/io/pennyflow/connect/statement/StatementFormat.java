package io.pennyflow.connect.statement;

/** The kinds of file a statement comes in; found by content, never by file name. */
public enum StatementFormat {
    /** Delimited text of any bank. */
    CSV,
    /** OFX and QFX, 1.x (SGML) and 2.x (XML). */
    OFX
}
