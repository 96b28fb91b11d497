package io.pennyflow.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of the stack, all on loopback: the page's own and six inner ones in a row. */
public record Ports(
        int http, int kafka, int controller, int registry, int connect, int postgres, int flink) {
    public static final int HTTP = 8080;
    public static final int INNER_BASE = 19090;

    private static final int INNER = 6;
    private static final int LAST = 65535;

    public Ports {
        if (Math.min(http, kafka) < 1 || Math.max(http, flink) > LAST) {
            throw new CannotStart("A port is a number from 1 to 65535; choose other ones.");
        }
    }

    /** The inner ports are {@code base} and the five after it. */
    public static Ports of(int http, int base) {
        return new Ports(http, base, base + 1, base + 2, base + 3, base + 4, base + 5);
    }

    /** Ports that are free now, for tests and measurements beside a running stack. */
    public static Ports free() {
        var sockets = new ServerSocket[INNER + 1];
        var ports = new int[INNER + 1];
        try {
            for (var i = 0; i < ports.length; i++) {
                sockets[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ports[i] = sockets[i].getLocalPort();
            }
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new CannotStart("This machine has no free port on its loopback address.", e);
        }
        return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5], ports[6]);
    }

    /** Throws {@link CannotStart} naming the first part whose port another program holds. */
    void requireFree() {
        var flags = new LinkedHashMap<String, Map.Entry<Integer, String>>();
        flags.put("the page", Map.entry(http, "--port"));
        flags.put("kafka", Map.entry(kafka, "--port-base"));
        flags.put("the kafka controller", Map.entry(controller, "--port-base"));
        flags.put("registry", Map.entry(registry, "--port-base"));
        flags.put("connect", Map.entry(connect, "--port-base"));
        flags.put("postgres", Map.entry(postgres, "--port-base"));
        flags.put("flink", Map.entry(flink, "--port-base"));
        flags.forEach((part, port) -> requireFree(part, port.getKey(), port.getValue()));
    }

    private static void requireFree(String part, int port, String flag) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // A port in TIME_WAIT is free enough.
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d, which %s needs, is taken by another program; choose another with %s."
                            .formatted(port, part, flag),
                    e);
        }
    }
}
