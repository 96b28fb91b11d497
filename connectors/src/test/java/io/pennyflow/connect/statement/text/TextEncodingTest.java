package io.pennyflow.connect.statement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.connect.statement.UnreadableFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEncodingTest {
    private final Path folder;

    TextEncodingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8        | Café für 20 €, Łódź",
                "windows-1252 | Café für 20 €",
                "ISO-8859-15  | Café für 20 €",
                "ISO-8859-1   | Café für Müller",
                "windows-1250 | Zakupy w sklepie, żółw",
                "windows-1250 | Číslo účtu, částka, zaúčtování",
                "UTF-16LE     | Date;Amount;Text Café",
                "UTF-16BE     | Date;Amount;Text Café",
                "windows-1251 | Пополнение счёта картой",
            })
    void findsTheEncoding(String charset, String text) throws IOException {
        var file = write(text.getBytes(Charset.forName(charset)));

        assertThat(TextEncoding.of(file)).isEqualTo(Charset.forName(charset));
    }

    @Test
    void readsTheTextWithoutItsByteOrderMark() throws IOException {
        var file = write("\ufeffDatum".getBytes(StandardCharsets.UTF_8));

        try (var reader = TextEncoding.reader(file, TextEncoding.of(file))) {
            var text = new char[5];
            assertThat(reader.read(text)).isEqualTo(5);
            assertThat(text).containsExactly("Datum".toCharArray());
        }
    }

    @Test
    void forgivesAFewBrokenBytesInMuchUtf8() throws IOException {
        var text = "Überweisung für Jürgen\n".repeat(50).getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xfc;

        assertThat(TextEncoding.of(write(text))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        var file = write(new byte[] {1, 2, 3, 0, 0, 7, 1, 0, 0, 9});

        assertThatThrownBy(() -> TextEncoding.of(file)).isInstanceOf(UnreadableFile.class);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("text"), bytes);
    }
}
