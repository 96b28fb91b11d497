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

    /**
     * What its threads get of a machine that is short of time, as Java's priorities go. What people
     * wait for comes first; sums that are never asked for before the rows are in may give way:
     * their priority is below {@link Thread#NORM_PRIORITY}, and {@link StreamsApp#hold} stops them.
     * The figure has an effect only where the JVM is told to pass priorities on to the system.
     */
    default int priority() {
        return Thread.NORM_PRIORITY;
    }
}
