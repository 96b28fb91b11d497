package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of a document line by line, as far as the limits allow. */
final class PageLines extends PDFTextStripper {
    private static final float NARROWEST_HEIGHT = 4;

    private final Deadline deadline;
    private final List<Line> lines = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private float x;
    private float right;
    private float y;
    private float height;
    private int characters;

    PageLines(Deadline deadline) {
        this.deadline = deadline;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        deadline.check();
        if (++characters > Limits.PDF_CHARACTERS) {
            throw new UnreadableFile(
                    Kind.TOO_LARGE,
                    "The PDF holds more than 5,000,000 characters."
                            + " Export shorter periods, one file each.");
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (var position : positions) {
            var glyph = position.getUnicode();
            if (glyph == null || glyph.isBlank() || glyph.equals("\u00a0")) {
                endWord();
            } else {
                add(glyph, position);
            }
        }
        endWord();
    }

    private void add(String glyph, TextPosition position) {
        if (word.isEmpty()) {
            x = position.getXDirAdj();
        }
        word.append(glyph);
        right = position.getXDirAdj() + position.getWidthDirAdj();
        y = position.getYDirAdj();
        height = Math.max(height, Math.max(NARROWEST_HEIGHT, position.getHeightDir()));
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(new Word(word.toString(), x, right));
            word.setLength(0);
        }
    }

    @Override
    protected void writeLineSeparator() {
        if (!words.isEmpty()) {
            lines.add(new Line(lines.size() + 1, getCurrentPageNo(), y, height, words));
            words = new ArrayList<>();
            height = 0;
        }
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
    }

    @Override
    protected void writeParagraphEnd() {
        writeLineSeparator();
    }

    @Override
    protected void writeWordSeparator() {
        endWord();
    }
}
