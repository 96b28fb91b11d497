package io.pennyflow.connect.statement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {
    private static final String LONG = "x".repeat(70_000);

    @Test
    void cutsCellsAndUnescapesQuotes() {
        assertThat(read("a,\"b,\"\"c\"\"\",\n\"x\ny\", \"z\" ,"))
                .containsExactly("1:a|b,\"c\"|", "2:x\ny|z|");
    }

    @Test
    void takesAQuoteInsideACellForAQuote() {
        assertThat(read("5\" pipe,\"the \"old\" mill\",c"))
                .containsExactly("1:5\" pipe|the \"old\" mill|c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n"})
    void countsLinesWhateverEndsThem(String end) {
        assertThat(read("a,b" + end + "c,d" + end)).containsExactly("1:a|b", "2:c|d");
    }

    @Test
    void passesBlankLinesButCountsThem() {
        assertThat(read("a,b\n\n ,\nc,d")).containsExactly("1:a|b", "4:c|d");
    }

    @Test
    void isolatesALineThatIsTooLong() {
        assertThat(read("a,b\n" + LONG + ",1\nc,d")).containsExactly("1:a|b", "!2", "3:c|d");
    }

    @Test
    void isolatesATooLongQuotedLine() {
        assertThat(read("a,b\n\"" + LONG + "\",1\nc,d")).containsExactly("1:a|b", "!2", "3:c|d");
    }

    @Test
    void losesOnlyTheLineOfAQuoteThatIsNeverClosed() {
        assertThat(read("a,\"b\nc,d\ne,f")).containsExactly("!1", "2:c|d", "3:e|f");
    }

    @Test
    void keepsTheBeginningOfABadLine() {
        var lines = new CsvLines(new StringReader(LONG + "\n"), ',');

        assertThat(lines.next()).isTrue();

        assertThat(lines.content()).hasSize(2_000).startsWith("xxx");
        assertThat(lines.problem()).contains("Line 1").contains("65,536");
    }

    @Test
    void marksARowOfTooManyColumns() {
        var lines = new CsvLines(new StringReader("1,".repeat(600) + "\na,b"), ',');

        assertThat(lines.next()).isTrue();
        assertThat(lines.problem()).contains("500 columns");
        assertThat(lines.next()).isTrue();
        assertThat(lines.cells()).containsExactly("a", "b");
    }

    @Test
    void readsTheSameFromAReaderThatGivesLittleAtATime() {
        var text = "a,\"b\"\"\nc\"  ,d\r\n" + LONG + "\r\n\"e\" ,f\r\r\ng,\"h\r\ni,j";

        assertThat(read(new Dripping(text)))
                .isEqualTo(read(text))
                .contains("!3", "4:e|f", "!5", "6:i|j");
    }

    private static List<String> read(String text) {
        return read(new StringReader(text));
    }

    private static List<String> read(Reader reader) {
        var found = new ArrayList<String>();
        try (var lines = new CsvLines(reader, ',')) {
            while (lines.next()) {
                found.add(
                        lines.problem() != null
                                ? "!" + lines.line()
                                : lines.line() + ":" + String.join("|", lines.cells()));
            }
        }
        return found;
    }

    /** One character a call, as the end of every buffer is somewhere. */
    private static final class Dripping extends Reader {
        private final StringReader text;

        Dripping(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return text.read(target, offset, Math.min(1, length));
        }

        @Override
        public void close() {
            text.close();
        }
    }
}
