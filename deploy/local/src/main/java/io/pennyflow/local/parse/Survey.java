package io.pennyflow.local.parse;

import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.StatementReader;
import java.util.Arrays;
import java.util.List;

/**
 * What a first pass over all rows found. Only a file that came through it is called parsed, so that
 * nothing has to be taken back once its first line is printed.
 *
 * @param entries readable rows of each statement
 * @param rejected other rows of each statement
 * @param inOrder whether the rows of each statement stand together, in the order of the statements
 */
record Survey(List<Long> entries, List<Long> rejected, boolean inOrder) {

    static Survey of(StatementReader rows, int statements) {
        var entries = new long[statements];
        var rejected = new long[statements];
        var inOrder = true;
        var last = 0;
        while (rows.hasNext()) {
            var row = rows.next();
            inOrder &= row.statement() >= last;
            last = row.statement();
            (row instanceof Accepted ? entries : rejected)[last]++;
        }
        return new Survey(listed(entries), listed(rejected), inOrder);
    }

    private static List<Long> listed(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
