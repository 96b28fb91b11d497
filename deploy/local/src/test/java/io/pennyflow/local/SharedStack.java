package io.pennyflow.local;

import io.pennyflow.local.rest.RestClient;
import io.pennyflow.local.stack.Ports;
import io.pennyflow.local.stack.Stack;
import io.pennyflow.local.stack.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running platform for every integration test, started by the first that asks for it. */
final class SharedStack implements AutoCloseable {
    private static final Map<String, String> HOUSEHOLD =
            Map.of(
                    "name", "Test household",
                    "baseCurrency", "EUR",
                    "country", "DE",
                    "timeZone", "Europe/Berlin");

    private final Path data;
    private final Ports ports;
    private Stack stack;

    private SharedStack() {
        try {
            data = Files.createTempDirectory("pennyflow-it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ports = Ports.free();
        stack = start();
    }

    private Stack start() {
        return Stack.start(StackSettings.of(data, ports), System.err);
    }

    Stack stack() {
        return stack;
    }

    /** Stops everything in order and starts it again on the same data. */
    void restart() {
        stack.close();
        stack = start();
    }

    /** A browser of somebody who just signed up, with a household in euros. */
    RestClient newPerson() {
        var client = new RestClient(stack.settings().address());
        var unused =
                client.signUp(
                        UUID.randomUUID() + "@test.example", "correct horse 4 staple", HOUSEHOLD);
        return client;
    }

    @Override
    public void close() throws IOException {
        stack.close();
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Hands the shared platform to test methods that take it. */
    static final class Extension implements ParameterResolver {
        private static final Namespace NAMESPACE = Namespace.create(SharedStack.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SharedStack.class;
        }

        @Override
        public SharedStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(NAMESPACE)
                    .computeIfAbsent("stack", key -> new SharedStack(), SharedStack.class);
        }
    }
}
