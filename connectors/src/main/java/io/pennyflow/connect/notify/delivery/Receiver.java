package io.pennyflow.connect.notify.delivery;

import java.util.List;

/** One receiver, as long as it is written to in one go. Used by one thread. */
public interface Receiver extends AutoCloseable {

    /** Sends messages as one: several only where they are a digest. Never throws for its world. */
    Outcome send(List<Message> messages);

    @Override
    default void close() {}
}
