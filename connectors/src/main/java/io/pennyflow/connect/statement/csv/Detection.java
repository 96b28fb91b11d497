package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How a file is written, as far as its first rows say: the delimiter under which most of it makes
 * sense as a statement, where the table begins, and which column holds what.
 */
record Detection(Sample sample, Layout layout, Found found, double score) {
    private static final char[] DELIMITERS = {';', ',', '\t', '|'};

    private static final double EVEN = 0.5;

    static Detection of(Path file, Charset charset) {
        Detection best = null;
        for (var delimiter : DELIMITERS) {
            var next = of(Sample.of(file, charset, delimiter));
            if (best == null || next.score() > best.score()) {
                best = next;
            }
        }
        return Objects.requireNonNull(best);
    }

    static Detection of(Sample sample) {
        var layout = Layout.of(sample);
        var found = ColumnFinder.find(layout);
        return new Detection(sample, layout, found, score(sample, layout, found));
    }

    private static double score(Sample sample, Layout layout, Found found) {
        if (layout.width() < 2) {
            return 0;
        }
        var known = layout.header().stream().filter(HeaderWords::knows).count();
        return sample.evenness() * 2
                + (found.has(Role.BOOKED_ON) ? 4 : 0)
                + (found.hasMoney() ? 4 : 0)
                + Math.min(known, 8) / 2.0;
    }

    /** Whether the text is a table at all and not prose: even rows, or days and money in them. */
    boolean isTable() {
        return layout.width() > 1 && (isEven() || found.has(Role.BOOKED_ON) || found.hasMoney());
    }

    /** Whether most rows are equally wide, as those of a table are and those of prose are not. */
    boolean isEven() {
        return sample.evenness() >= EVEN;
    }

    /** Whether the header is in English, or there is none to tell. */
    boolean isEnglish() {
        return layout.header().stream().map(HeaderWords::name).noneMatch(Detection::isForeign);
    }

    /** Whether the header is in the letters of a language with 1,234.56, other than English. */
    boolean writesPoints() {
        return layout.header().stream()
                .anyMatch(name -> name.codePoints().anyMatch(Detection::isOfPoints));
    }

    private static boolean isOfPoints(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, HEBREW, THAI, ARABIC, DEVANAGARI -> true;
            default -> false;
        };
    }

    private static boolean isForeign(String name) {
        return HeaderWords.knows(name) && !HeaderWords.isEnglish(name);
    }

    /** The draft with what the sample says of date order and number format. */
    CsvMapping decided(Charset charset) {
        var census = new Census(mapping(charset));
        sample.rows().stream()
                .filter(row -> row.line() > layout.skipLines() + (layout.hasHeader() ? 1 : 0))
                .forEach(census::add);
        return census.decided(isEnglish(), writesPoints());
    }

    /** A draft: date order and number format are for the whole file to decide. */
    CsvMapping mapping(Charset charset) {
        return new CsvMapping(
                charset.name(),
                sample.delimiter(),
                layout.hasHeader(),
                layout.skipLines(),
                DateOrder.DMY,
                NumberFormat.POINT,
                found.columns());
    }
}
