package io.pennyflow.schemas.wire;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/**
 * A schema registry, as a rule one that speaks Confluent's REST API. Answers are remembered: an id
 * never changes its schema, so each is asked for once in a process. Safe for threads.
 */
public final class Registry {
    private final Shelf shelf;
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();

    /**
     * @param base where the API starts, such as {@code http://127.0.0.1:8081/apis/ccompat/v7}
     */
    public Registry(URI base) {
        this(new HttpShelf(base));
    }

    private Registry(Shelf shelf) {
        this.shelf = shelf;
    }

    /** One that nobody else sees and that is gone with the process: equal schemas have one id. */
    public static Registry inMemory() {
        return new Registry(new MemoryShelf());
    }

    /** Where schemas are. */
    interface Shelf {
        int put(String subject, Schema schema);

        /** Throws {@link UnknownSchema} when there is none. */
        Schema get(int id);
    }

    /**
     * Registers a schema, or finds it registered already.
     *
     * @return its id, which stands in front of every record of it
     * @throws IncompatibleSchema when the registry refuses it as a change of what is there
     */
    public int register(String subject, Schema schema) {
        return ids.computeIfAbsent(subject + schema, key -> shelf.put(subject, schema));
    }

    /** The schema with this id; throws {@link UnknownSchema} when there is none. */
    public Schema schema(int id) {
        return schemas.computeIfAbsent(id, shelf::get);
    }

    /** The registry refuses a schema that readers of the old one could not read. */
    public static final class IncompatibleSchema extends RuntimeException {
        IncompatibleSchema(String subject, String answer) {
            super("The new schema of " + subject + " breaks its readers: " + answer);
        }
    }

    /** Bytes name a schema id that the registry never gave out. */
    public static final class UnknownSchema extends RuntimeException {
        UnknownSchema(int id) {
            super("The schema registry knows no schema with id " + id + ".");
        }
    }
}
