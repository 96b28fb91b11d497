package io.pennyflow.connect.statement;

import java.time.Duration;
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

    /** Of an amount on its way; coins of a chain have more in their file, and are rounded. */
    public static final int AMOUNT_DECIMALS = 4;

    /** Of an amount as a file states it: what the finest coin has. */
    public static final int STATED_DECIMALS = 18;

    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /** Of a printed statement; a year of a busy account has about a hundred. */
    public static final int PDF_PAGES = 500;

    public static final int PDF_CHARACTERS = 5_000_000;

    /** Of one compressed stream once it is inflated, fonts included. */
    public static final long PDF_STREAM_BYTES = 64L * 1024 * 1024;

    /** Of all compressed streams of a PDF together. */
    public static final long PDF_INFLATED_BYTES = 512L * 1024 * 1024;

    public static final Duration PDF_READING = Duration.ofSeconds(20);

    /** Files of one archive: a few years of daily statements. */
    public static final int ARCHIVE_FILES = 1_000;

    /** Of what an archive unpacks to, for each byte of it; XML packs to a fiftieth. */
    public static final long ARCHIVE_RATIO = 200;

    /** Allowed to the smallest one, whatever the ratio; the largest may hold as a file may. */
    public static final long ARCHIVE_LEAST = 16L * 1024 * 1024;

    /** Of what the parts of a workbook hold once they are unpacked. */
    public static final long WORKBOOK_UNPACKED_BYTES = 1024L * 1024 * 1024;

    /** Of the same for each byte of the file: a statement packs to a tenth. */
    public static final long WORKBOOK_UNPACKED_RATIO = 200;

    /** Allowed to the smallest file, whatever the ratio. */
    public static final long WORKBOOK_UNPACKED_LEAST = 32L * 1024 * 1024;

    public static final int WORKBOOK_PARTS = 10_000;
    public static final int WORKBOOK_SHEETS = 255;
    public static final int WORKBOOK_STRINGS = 4_000_000;
    public static final int WORKBOOK_STYLES = 65_536;

    /** Of an old workbook, whose texts must be held in memory. */
    public static final long XLS_BYTES = 32L * 1024 * 1024;

    /** Of the text of one sheet. */
    public static final long SHEET_CHARACTERS = FILE_BYTES;

    public static final int SHEET_ROWS = 1_048_576;
    public static final int SHEET_COLUMNS = 16_384;
    public static final int CELL_CHARACTERS = 32_767;
    public static final Duration WORKBOOK_READING = Duration.ofSeconds(60);

    private Limits() {}
}
