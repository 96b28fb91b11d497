package io.pennyflow.streams.platform;

/** A record reads well but contradicts itself; it goes to its topic's dead letters. */
public final class RecordRefused extends RuntimeException {
    public RecordRefused(String reason) {
        super(reason);
    }
}
