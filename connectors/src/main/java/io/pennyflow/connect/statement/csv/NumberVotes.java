package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;

/** Decides the number format over whole columns: the one that reads more of the cells. */
final class NumberVotes {
    private long point;
    private long comma;

    /** Whether the cell is an amount in one of the formats. */
    boolean add(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        var inPoint = AmountText.parse(cell, NumberFormat.POINT) != null;
        var inComma = AmountText.parse(cell, NumberFormat.COMMA) != null;
        point += inPoint ? 1 : 0;
        comma += inComma ? 1 : 0;
        return inPoint || inComma;
    }

    /** The winner, or {@code usual} when every cell reads in both. */
    NumberFormat winner(NumberFormat usual) {
        if (point == comma) {
            return usual;
        }
        return point > comma ? NumberFormat.POINT : NumberFormat.COMMA;
    }
}
