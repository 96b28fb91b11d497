package io.pennyflow.schemas.topic;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from what they name (RFC 9562, version 5): the same words give the same id. */
public final class NameBasedId {
    private static final char SEPARATOR = '\u001f';

    private NameBasedId() {}

    /**
     * The id of the words within a namespace, mostly a tenant. The words are joined by the unit
     * separator, so {@code ("ab", "c")} and {@code ("a", "bc")} differ.
     */
    public static UUID of(UUID namespace, String... words) {
        NameBasedGenerator generator = Generators.nameBasedGenerator(namespace);
        return generator.generate(
                String.join(String.valueOf(SEPARATOR), words).getBytes(StandardCharsets.UTF_8));
    }
}
