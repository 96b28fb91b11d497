package io.pennyflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.local.stack.CannotStart;
import io.pennyflow.local.stack.Ports;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PennyflowTest {
    private final StringWriter complaints = new StringWriter();

    @Test
    void endsWithOneSentenceWhenAPortIsTaken(@TempDir Path data) throws Exception {
        var ports = Ports.free();

        try (var other = new ServerSocket(ports.http(), 1, InetAddress.getLoopbackAddress())) {
            var code = run("up", "--data", data.toString(), "--port", "" + other.getLocalPort());

            assertThat(code).isEqualTo(CannotStart.EXIT_CODE);
            assertThat(complaints.toString())
                    .isEqualToIgnoringNewLines(
                            "Port %d, which the page needs, is taken by another program; choose"
                                            .formatted(ports.http())
                                    + " another with --port.");
        }
    }

    @Test
    void saysWhatIsWrongWithACall() {
        assertThat(run("up", "--prot", "80")).isEqualTo(2);
        assertThat(complaints.toString()).contains("Unknown options: '--prot', '80'");
    }

    private int run(String... arguments) {
        System.setProperty("pennyflow.registry.home", "target/registry");
        return Pennyflow.commandLine().setErr(new PrintWriter(complaints, true)).execute(arguments);
    }
}
