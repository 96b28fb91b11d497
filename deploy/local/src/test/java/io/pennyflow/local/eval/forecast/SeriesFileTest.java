package io.pennyflow.local.eval.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesFileTest {
    @Test
    void holdsTheEndBack(@TempDir Path directory) throws IOException {
        var series = SeriesFile.read(file(directory, "A1,2,1,2,3,4,5\n\n")).get(0);

        assertThat(series.id()).isEqualTo("A1");
        assertThat(series.history()).containsExactly(1, 2, 3);
        assertThat(series.truth()).containsExactly(4, 5);
    }

    @Test
    void saysWhichLineIsNoSeries(@TempDir Path directory) throws IOException {
        var path = file(directory, "A1,2,1,2,3,4,5\nA2,2,1,x,3\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesFile.read(path))
                .withMessageContaining("Line 2");
    }

    @Test
    void refusesToHoldEverythingBack(@TempDir Path directory) throws IOException {
        var path = file(directory, "A1,3,1,2,3\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesFile.read(path))
                .withMessageContaining("holds back 3 of 3");
    }

    private static Path file(Path directory, String content) throws IOException {
        return Files.writeString(directory.resolve("series.csv"), content);
    }
}
