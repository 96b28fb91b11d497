package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.csv.BlockColumns.Pair;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Blocks of labels and values as rows of a table cut by tabs, its header before the first. Each row
 * stands on its block's first line, but for the first one, which stands below the header.
 */
final class BlockReader extends Reader {
    private final LineReader in;
    private final BlockColumns columns;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> block = new LinkedHashMap<>();
    private String last = "";
    private int line;
    private int blockLines;
    private int written;
    private boolean isOver;

    BlockReader(Reader in, BlockColumns columns) {
        this.in = new LineReader(in);
        this.columns = columns;
    }

    @Override
    public int read(char[] text, int offset, int length) throws IOException {
        while (out.isEmpty() && !isOver) {
            step();
        }
        var count = Math.min(length, out.length());
        out.getChars(0, count, text, offset);
        out.delete(0, count);
        return count == 0 && length > 0 ? -1 : count;
    }

    private void step() throws IOException {
        var next = in.next();
        if (next == null) {
            isOver = true;
            flush();
        } else if (line++ < columns.first()) {
            out.append(next.replace('\t', ' ')).append('\n');
        } else {
            take(next);
        }
    }

    private void take(String next) {
        var pair = Pair.of(next);
        if (pair != null && pair.label().equals(columns.labels().get(0))) {
            flush();
        }
        blockLines++;
        if (pair != null && columns.labels().contains(pair.label())) {
            last = pair.label();
            add(last, pair.value());
        } else if (!next.isBlank()) {
            // Nothing is lost: what has no label of its own goes on with the line above.
            add(last, next.strip());
        }
    }

    private void add(String label, String value) {
        var before = block.getOrDefault(label, "");
        if (before.length() + value.length() < Limits.LINE_CHARACTERS / columns.labels().size()) {
            block.put(label, before.isEmpty() ? value : before + " " + value);
        }
    }

    private void flush() {
        if (block.isEmpty()) {
            return;
        }
        if (written++ == 0) {
            row(columns.labels());
            blockLines--;
        }
        row(columns.labels().stream().map(it -> block.getOrDefault(it, "")).toList());
        out.append("\n".repeat(Math.max(0, blockLines - 1)));
        block.clear();
        blockLines = 0;
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(BlockReader::cell).collect(Collectors.joining("\t")));
        out.append('\n');
    }

    private static String cell(String value) {
        var plain = value.replace('\t', ' ');
        return plain.startsWith("\"") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
