package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;

/** Decides the number format over whole columns: the one that reads more of the cells. */
final class NumberVotes {
    private long point;
    private long comma;

    void add(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        point += AmountText.parse(cell, NumberFormat.POINT) != null ? 1 : 0;
        comma += AmountText.parse(cell, NumberFormat.COMMA) != null ? 1 : 0;
    }

    /** The winner, or {@code usual} when every cell reads in both. */
    NumberFormat winner(NumberFormat usual) {
        if (point == comma) {
            return usual;
        }
        return point > comma ? NumberFormat.POINT : NumberFormat.COMMA;
    }
}
