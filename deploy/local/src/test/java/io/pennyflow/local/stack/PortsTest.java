package io.pennyflow.local.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void saysWhichPartFindsItsPortTakenAndWhichFlagChangesIt() throws Exception {
        var ports = Ports.free();

        try (var other = new ServerSocket(ports.registry(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %d, which registry needs, is taken by another program; choose"
                                    + " another with --port-base.",
                            other.getLocalPort());
        }
    }

    @Test
    void namesTheFlagOfThePageForThePage() throws Exception {
        var ports = Ports.free();

        try (var other = new ServerSocket(ports.http(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageEndingWith("choose another with --port.");
        }
    }

    @Test
    void findsPortsNobodyHolds() {
        assertThatCode(Ports.free()::requireFree).doesNotThrowAnyException();
    }

    @Test
    void refusesANumberThatIsNoPort() {
        assertThatThrownBy(() -> Ports.of(8080, 65_534)).isInstanceOf(CannotStart.class);
    }
}
