package io.pennyflow.streams.rules.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON schema of a book of rules, for editors and other programs. What it cannot say, such as
 * limits of depth and expressions that do not read, {@link RuleReader} says.
 */
public final class RuleSchema {
    private static final String RESOURCE = "/io/pennyflow/streams/rules/rule.schema.json";

    private RuleSchema() {}

    public static String text() {
        try (var in = RuleSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the module's jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
