package io.pennyflow.connect.statement;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about a file beside giving it.
 *
 * @param mapping how to read a table; null to find out; ignored by formats that need none
 * @param password of a protected PDF or workbook
 * @param dates the order of a QIF file's dates, in answer to {@link Inspection#question}
 */
public record ReadingHints(
        @Nullable CsvMapping mapping, @Nullable String password, @Nullable DateOrder dates) {
    public static final ReadingHints NONE = new ReadingHints(null, null);

    public ReadingHints(@Nullable CsvMapping mapping, @Nullable String password) {
        this(mapping, password, null);
    }

    public static ReadingHints of(@Nullable CsvMapping mapping) {
        return new ReadingHints(mapping, null);
    }

    /** These, and how to read a table as it was found out. */
    public ReadingHints by(@Nullable CsvMapping found) {
        return new ReadingHints(found, password, dates);
    }

    /** These, and the order of a file's dates that a person chose. */
    public ReadingHints with(DateOrder order) {
        return new ReadingHints(mapping, password, order);
    }

    /** Of no use in a log: neither is said. */
    @Override
    public String toString() {
        return "ReadingHints[mapping=%s, password=%s]".formatted(mapping != null, password != null);
    }
}
