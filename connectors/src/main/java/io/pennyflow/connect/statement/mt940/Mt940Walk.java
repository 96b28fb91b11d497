package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementSummary;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the tags from entry to entry. A statement begins with whatever of its first tags is there;
 * none of them is needed, for there are banks that leave out each.
 */
final class Mt940Walk implements AutoCloseable {
    /** Banks write a statement a day, and a file may hold the years of many accounts. */
    private static final int STATEMENTS = 100_000;

    private static final int ACCOUNT_CHARACTERS = 60;
    private static final String CUT =
            "Line %d: the file ends before the closing balance (:62F:) of its last statement, so"
                    + " transactions may be missing. Download it again from the bank.";

    private final Tags tags;
    private final List<StatementSummary> finished = new ArrayList<>();
    private final Deque<ReadRow> ready = new ArrayDeque<>();
    private @Nullable Message message;
    private @Nullable Statement statement;
    private @Nullable Mt940Entry entry;
    private boolean started;
    private boolean atEnd;
    private boolean surveys;

    Mt940Walk(Tags tags) {
        this.tags = tags;
    }

    /** The next row of any statement, or null at the end of the file. */
    @Nullable ReadRow next() {
        while (ready.isEmpty() && !atEnd) {
            var tag = tags.next();
            if (tag == null) {
                finishFile();
                atEnd = true;
            } else {
                read(tag);
            }
        }
        return ready.poll();
    }

    /** Of all statements, once there is no next row. */
    List<StatementSummary> statements() {
        return finished;
    }

    /** Goes to the end of the file without reading what its entries say. */
    void survey() {
        surveys = true;
        while (next() != null) {
            // Only what a cut file ends with is a row here.
        }
    }

    private void read(Tag tag) {
        switch (tag.name()) {
            case Tag.END, "20", "940", "941", "942", "950" -> finishMessage();
            case "25", "25P", "28", "28C", "34F", "60", "60F", "60M" -> header(tag);
            case "61" -> {
                finishEntry();
                entry = new Mt940Entry(tag, begun().index());
            }
            case "62", "62F", "62M" -> {
                finishEntry();
                begun().close(tag);
            }
            case "86" -> describe(tag);
            case "NS" -> note(tag);
            default -> finishEntry(); // 64, 65, 90: balances that prove nothing of these entries.
        }
    }

    private void describe(Tag tag) {
        if (entry != null) {
            entry.describe(tag);
        }
    }

    private void note(Tag tag) {
        if (entry != null) {
            entry.note(tag);
        }
    }

    private void header(Tag tag) {
        if (entry != null && tag.is("25") && isNoAccount(tag)) {
            entry.reject(
                    "an account (:25:) stands where the text of the transaction (:86:) belongs,"
                            + " on line %d. Download the statement again from the bank."
                                    .formatted(tag.line()));
            return;
        }
        var current = message;
        if (current != null && (started || opensAgain(current, tag))) {
            finishMessage();
        }
        if (message == null) {
            message = new Message();
        }
        message.read(tag);
    }

    private static boolean isNoAccount(Tag tag) {
        return tag.lines().size() > 1
                || tag.first().length() > ACCOUNT_CHARACTERS
                || tag.first().indexOf('?') >= 0;
    }

    private static boolean opensAgain(Message current, Tag tag) {
        return tag.name().startsWith("60") && current.opening() != null;
    }

    /** The statement the message belongs to: the one before when this is its next page. */
    private Statement begun() {
        var current = statement;
        if (started && current != null) {
            return current;
        }
        started = true;
        var page = message == null ? new Message() : message;
        message = page;
        if (current != null && current.goesOnWith(page)) {
            current.turnPage();
            return current;
        }
        finishStatement();
        if (finished.size() == STATEMENTS) {
            throw new UnreadableFile(
                    Kind.UNREADABLE, "The file has more than 100,000 statements. Split it.");
        }
        statement = new Statement(page, finished.size());
        return statement;
    }

    private void finishEntry() {
        if (entry != null) {
            var current = begun();
            if (surveys) {
                entry = null;
                return;
            }
            var row = entry.read(current.currency(), current.account());
            current.add(row);
            ready.add(row);
            entry = null;
        }
    }

    private void finishMessage() {
        finishEntry();
        if (message != null && !started && !message.isEmpty()) {
            begun();
        }
        message = null;
        started = false;
    }

    /** A file that was cut off must not look complete. */
    private void finishFile() {
        var cut =
                message != null
                        && (started || !message.isEmpty())
                        && begun().isCut(tags.isInBlock());
        if (cut && entry != null) {
            entry.rejectIfBare();
        }
        finishMessage();
        if (cut && statement != null) {
            var row = new Rejected(tags.line(), statement.index(), CUT.formatted(tags.line()), "");
            statement.add(row);
            ready.add(row);
        }
        finishStatement();
    }

    private void finishStatement() {
        if (statement != null) {
            finished.add(statement.summary());
            statement = null;
        }
    }

    @Override
    public void close() {
        tags.close();
    }
}
