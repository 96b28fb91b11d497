package io.pennyflow.connect.statement.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the columns of words that no name tells apart. */
final class TextColumns {
    private final Columns columns;

    TextColumns(Columns columns) {
        this.columns = columns;
    }

    /** The column with the most words; failing that, who was paid says what it was. */
    void describe() {
        var wordy =
                wordiest(i -> !columns.isAlwaysTheSame(i) && !columns.shape(i).isIdsOrRare())
                        .or(() -> Optional.ofNullable(columns.of(Role.TYPE_CODE)))
                        .or(() -> wordiest(i -> true));
        var name = columns.of(Role.COUNTERPARTY_NAME);
        if (name == null || !columns.layout().hasHeader()) {
            wordy.ifPresent(column -> columns.choose(Role.DESCRIPTION, column));
        }
    }

    private Optional<Integer> wordiest(IntPredicate is) {
        return columns.free()
                .filter(is)
                .filter(i -> columns.shape(i).isText() && !columns.shape(i).isDirections())
                .boxed()
                .max(Comparator.comparingDouble(i -> columns.shape(i).lettersPerRow()));
    }

    /** What else the bank wrote about a row, from left to right, the unnamed columns included. */
    List<Integer> texts() {
        return columns.free()
                .filter(i -> columns.shape(i).isText() && isDescriptive(i))
                .boxed()
                .toList();
    }

    private boolean isDescriptive(int column) {
        return columns.layout().hasHeader()
                && (column >= columns.layout().header().size()
                        || columns.layout().header().get(column).isEmpty()
                        || HeaderWords.score(
                                        columns.layout().header().get(column), Role.DESCRIPTION)
                                > ColumnFinder.EXACTLY);
    }
}
