package io.pennyflow.schemas.wire;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/** Schemas in this process, of which the first has the id 1. */
final class MemoryShelf implements Registry.Shelf {
    private final List<Schema> schemas = new ArrayList<>();

    @Override
    public synchronized int put(String subject, Schema schema) {
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        return schemas.indexOf(schema) + 1;
    }

    @Override
    public synchronized Schema get(int id) {
        if (id < 1 || id > schemas.size()) {
            throw new Registry.UnknownSchema(id);
        }
        return schemas.get(id - 1);
    }
}
