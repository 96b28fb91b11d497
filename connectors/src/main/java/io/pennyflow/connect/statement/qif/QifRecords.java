package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.text.Lines;
import io.pennyflow.connect.statement.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a file into records and knows below which header each stands. */
final class QifRecords implements AutoCloseable {
    private final Lines lines;
    private QifSection section = QifSection.UNKNOWN;
    private QifSection kind = QifSection.LIST;
    private int sections;
    private @Nullable String held;

    QifRecords(Lines lines) {
        this.lines = lines;
    }

    /** The next record that is not empty, or null at the end; the last may lack its end mark. */
    @Nullable QifRecord next() {
        var row = record();
        kind = section != QifSection.UNKNOWN || row == null ? section : kind(row);
        return row;
    }

    /** Above the first header of a file that has one stand comments, or nothing. */
    private QifSection kind(QifRecord row) {
        if (sections == 0 && QifDate.parts(row.get('D')) == null) {
            return QifSection.LIST;
        }
        var amount = row.get('T').isEmpty() ? row.get('U') : row.get('T');
        return row.get('D').isEmpty() || amount.isEmpty()
                ? QifSection.LIST
                : QifSection.TRANSACTIONS;
    }

    private @Nullable QifRecord record() {
        if (held != null) {
            header(held);
            held = null;
        }
        QifRecord row = null;
        var length = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            var text = Text.trimmed(line);
            if (text.startsWith("!")) {
                if (row != null) {
                    // A header ends a record whose end mark is missing; it counts for the next.
                    held = text;
                    return row;
                }
                header(text);
            } else if (text.startsWith("^")) {
                if (row != null) {
                    return row;
                }
            } else if (!text.isEmpty()) {
                row = row == null ? new QifRecord(lines.number()) : row;
                length += text.length();
                if (length < QifRecord.CHARACTERS && row.fields().size() < QifRecord.FIELDS) {
                    row.fields().add(text);
                }
            }
        }
        return row;
    }

    private void header(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        if (upper.startsWith("!OPTION") || upper.startsWith("!CLEAR")) {
            return;
        }
        section = QifSection.of(text);
        sections++;
    }

    /** What the record just read is; never unknown. */
    QifSection section() {
        return kind;
    }

    /** How many headers were passed: another number is another section. */
    int sections() {
        return sections;
    }

    @Override
    public void close() {
        lines.close();
    }
}
