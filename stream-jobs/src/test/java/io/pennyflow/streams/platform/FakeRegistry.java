package io.pennyflow.streams.platform;

import io.pennyflow.schemas.wire.Registry;

/** One registry for all tests, as in the real ones; it ends with the process. */
public final class FakeRegistry {
    private static final Registry CLIENT = Registry.inMemory();

    private FakeRegistry() {}

    public static Registry client() {
        return CLIENT;
    }
}
