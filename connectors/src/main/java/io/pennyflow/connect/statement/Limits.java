package io.pennyflow.connect.statement;

import java.time.LocalDate;

/** How much of everything one statement file may hold. */
public final class Limits {
    public static final long FILE_BYTES = 200L * 1024 * 1024;

    /** Of one line, and so of one field: longer ones are rejected without being held. */
    public static final int LINE_CHARACTERS = 64 * 1024;

    public static final int COLUMNS = 500;

    /** Of a rejected row that is kept to be shown. */
    public static final int CONTENT_CHARACTERS = 2_000;

    public static final int PREVIEW_ROWS = 20;
    public static final int AMOUNT_INTEGER_DIGITS = 15;
    public static final int AMOUNT_DECIMALS = 4;
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private Limits() {}
}
