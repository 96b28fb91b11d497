package io.pennyflow.streams.platform;

import io.pennyflow.schemas.wire.Registry;
import org.apache.kafka.streams.Topology;

/**
 * A topology by its name. Features offer theirs as a service (META-INF/services), so that the
 * platform knows none of them.
 */
public interface TopologySource {

    /** Its name for ever: the application id, and with it every internal topic, follows from it. */
    String name();

    Topology topology(Registry registry);
}
