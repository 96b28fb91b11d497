package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;

/** The sentences a workbook is refused with. */
final class Refusal {
    private Refusal() {}

    static UnreadableFile damaged() {
        return new UnreadableFile(
                Kind.UNREADABLE,
                "The workbook is damaged or incomplete and cannot be opened."
                        + " Download it again at your bank.");
    }

    static UnreadableFile tooLarge(String how) {
        return new UnreadableFile(
                Kind.TOO_LARGE,
                "The workbook %s. Export shorter periods, one file each.".formatted(how));
    }

    static UnreadableFile entities() {
        return new UnreadableFile(
                Kind.UNREADABLE,
                "The workbook declares a document type or entities, which no workbook needs and"
                        + " which are not read. Download it again at your bank.");
    }

    static UnreadableFile password(@Nullable String given) {
        return new UnreadableFile(
                Kind.PASSWORD,
                given == null
                        ? "The workbook is protected. Give its password."
                        : "The workbook is protected, and the password is not the right one."
                                + " Give it again.");
    }

    /**
     * For a file that is something else.
     *
     * @param what with its article
     */
    static UnreadableFile foreign(String what) {
        return new UnreadableFile(
                Kind.UNREADABLE,
                "The file is %s, not a statement. Export the statement at your bank as CSV or OFX."
                        .formatted(what));
    }

    /**
     * For a table that is written in a way of its own.
     *
     * @param what with its article
     */
    static UnreadableFile otherTable(String what) {
        return new UnreadableFile(
                Kind.UNREADABLE,
                "The file is %s. Open it and save it as an Excel workbook (.xlsx) or as CSV."
                        .formatted(what));
    }
}
