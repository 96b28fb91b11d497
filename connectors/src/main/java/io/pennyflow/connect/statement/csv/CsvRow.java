package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of the text, valid until the next is read. */
interface CsvRow {
    /** The line it begins on, from 1. */
    int line();

    int size();

    /** The cell without quotes; empty when the row is too short. */
    String field(int index);

    /** The text of the record as it stands, cut at the limit of rejected content. */
    String content();

    /** Why its cells cannot be trusted, as a sentence; null for a good row. */
    @Nullable String problem();

    /** The cell without quotes and without white space around. */
    default String trimmed(int index) {
        return CellText.unwrapped(Text.trimmed(field(index)));
    }

    default List<String> cells() {
        var cells = new ArrayList<String>(size());
        for (var i = 0; i < size(); i++) {
            cells.add(trimmed(i));
        }
        return cells;
    }
}
