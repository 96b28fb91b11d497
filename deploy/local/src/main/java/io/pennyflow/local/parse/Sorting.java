package io.pennyflow.local.parse;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Brings together the rows of each statement where a file mixes them. Holds a limited number of
 * rows and reads the file again for those that did not fit.
 */
record Sorting(Supplier<StatementReader> file, int statements) {
    private static final int ROWS_HELD = 100_000;

    void forEach(Consumer<Integer> statement, Consumer<ReadRow> row) {
        for (var next = 0; next < statements; ) {
            var window = new Window(next);
            try (var rows = file.get()) {
                rows.forEachRemaining(window::add);
            }
            for (; next < Math.min(window.end, statements); next++) {
                statement.accept(next);
                window.held.getOrDefault(next, List.of()).forEach(row);
            }
            if (window.isTooSmall()) {
                statement.accept(next);
                stream(next++, row);
            }
        }
    }

    /** One statement that is larger than all that may be held. */
    private void stream(int statement, Consumer<ReadRow> row) {
        try (var rows = file.get()) {
            rows.forEachRemaining(
                    it -> {
                        if (it.statement() == statement) {
                            row.accept(it);
                        }
                    });
        }
    }

    /** The statements from one on, as many as fit. */
    private static final class Window {
        private final TreeMap<Integer, List<ReadRow>> held = new TreeMap<>();
        private final int begin;
        private int end = Integer.MAX_VALUE;
        private int rows;

        private Window(int begin) {
            this.begin = begin;
        }

        void add(ReadRow row) {
            if (row.statement() < begin || row.statement() >= end) {
                return;
            }
            held.computeIfAbsent(row.statement(), it -> new ArrayList<>()).add(row);
            if (++rows > ROWS_HELD) {
                var last = held.pollLastEntry();
                end = last.getKey();
                rows -= last.getValue().size();
            }
        }

        boolean isTooSmall() {
            return end == begin;
        }
    }
}
