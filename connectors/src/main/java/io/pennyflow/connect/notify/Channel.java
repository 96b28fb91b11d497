package io.pennyflow.connect.notify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way out of the house. Each has a connector of its own, so that none waits for another. */
public enum Channel {
    WEBHOOK,
    EMAIL,
    PUSH;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** As tables and settings name it. */
    public String wire() {
        return wire;
    }

    /** How its connector is called. */
    public String connector() {
        return "notify-" + wire;
    }

    static Optional<Channel> of(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }
}
