package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file as lines of a table, also where a program wrote the table in another guise:
 * each line quoted whole, or each row as a block of labels and values. Lines keep their numbers.
 */
final class TableText {
    /** Looked at to tell. */
    private static final int LINES = 200;

    private TableText() {}

    static Reader reader(Path file, Charset charset) throws IOException {
        var first = firstLines(file, charset);
        var blocks = BlockColumns.of(first);
        if (blocks.isPresent()) {
            return new BlockReader(TextEncoding.reader(file, charset), blocks.get());
        }
        var text = TextEncoding.reader(file, charset);
        return UnquotedReader.isFor(first) ? new UnquotedReader(text) : text;
    }

    private static List<String> firstLines(Path file, Charset charset) throws IOException {
        try (var in = new LineReader(TextEncoding.reader(file, charset))) {
            var lines = new ArrayList<String>();
            var characters = 0;
            while (lines.size() < LINES && characters < Limits.LINE_CHARACTERS) {
                var line = in.next();
                if (line == null) {
                    break;
                }
                lines.add(line);
                characters += line.length();
            }
            return lines;
        }
    }
}
