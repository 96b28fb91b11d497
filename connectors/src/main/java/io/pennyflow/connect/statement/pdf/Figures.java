package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.NumberFormat;

/** How a document prints its amounts. */
enum Figures {
    POINT,
    COMMA,
    /** Without decimals, as yen are. */
    WHOLE;

    static Figures of(NumberFormat format) {
        return format == NumberFormat.POINT ? POINT : COMMA;
    }
}
