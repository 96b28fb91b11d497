package io.pennyflow.connect.statement;

/** What a file writes before the decimals: 1,234.56 is {@code POINT}, 1.234,56 {@code COMMA}. */
public enum NumberFormat {
    POINT,
    COMMA
}
