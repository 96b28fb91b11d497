package io.pennyflow.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    private Path directory;

    @Test
    void letsOneStackAtATimeIn() throws Exception {
        try (var first = DataDirectory.take(directory)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataDirectory.take(directory))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Another stack runs on " + directory);
        }

        assertThatCode(() -> DataDirectory.take(directory).close()).doesNotThrowAnyException();
    }

    @Test
    void refusesDataOfAnotherVersion() throws Exception {
        Files.writeString(directory.resolve("version"), "99");

        assertThatThrownBy(() -> DataDirectory.take(directory))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("has version 99 and this Pennyflow reads version 1");
    }

    @Test
    void saysWhenItCannotWriteThere() throws Exception {
        var file = Files.writeString(directory.resolve("file"), "in the way");

        assertThatThrownBy(() -> DataDirectory.take(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Cannot write to the data directory " + file);
    }

    @Test
    void refusesADiskThatIsNearlyFullWithTheFigure() {
        assertThatThrownBy(() -> DataDirectory.requireSpace(directory, 300L << 20))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("has 300 MB left and the stack needs 1024 MB");
    }
}
