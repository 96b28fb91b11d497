package io.pennyflow.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of the stack, all on loopback: the page's own and six inner ones in a row. */
public record Ports(
        int http, int kafka, int controller, int registry, int connect, int postgres, int flink) {
    public static final int HTTP = 8080;
    public static final int INNER_BASE = 19090;

    private static final int INNER = 6;
    private static final int LAST = 65535;
    private static final String PAGE = "the page";

    // Below the ports that systems hand out by themselves.
    private static final int FREE_FROM = 20_000;
    private static final int FREE_UNTIL = 32_000;
    private static final int ATTEMPTS = 100;

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
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var base = ThreadLocalRandom.current().nextInt(FREE_FROM, FREE_UNTIL);
            var ports = of(base + INNER, base);
            if (ports.all().values().stream().noneMatch(Ports::isTaken)) {
                return ports;
            }
        }
        throw new CannotStart("This machine has no seven free ports in a row on loopback.");
    }

    private Map<String, Integer> all() {
        var all = new LinkedHashMap<String, Integer>();
        all.put(PAGE, http);
        all.put("kafka", kafka);
        all.put("the kafka controller", controller);
        all.put("registry", registry);
        all.put("connect", connect);
        all.put("postgres", postgres);
        all.put("flink", flink);
        return all;
    }

    /** Throws {@link CannotStart} naming the first part whose port another program holds. */
    void requireFree() {
        all().forEach(
                        (part, port) -> {
                            if (isTaken(port)) {
                                throw new CannotStart(taken(part, port));
                            }
                        });
    }

    private static String taken(String part, int port) {
        return "Port %d, which %s needs, is taken by another program; choose another with %s."
                .formatted(port, part, part.equals(PAGE) ? "--port" : "--port-base");
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // A port in TIME_WAIT is free enough.
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
