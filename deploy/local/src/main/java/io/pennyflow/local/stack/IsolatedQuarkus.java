package io.pennyflow.local.stack;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A Quarkus application run from its unpacked distribution, sharing only the JDK with us. */
final class IsolatedQuarkus implements AutoCloseable {
    private static final String APPLICATION = "io.quarkus.runner.ApplicationImpl";

    private final URLClassLoader loader;
    private final Object application;

    private IsolatedQuarkus(URLClassLoader loader, Object application) {
        this.loader = loader;
        this.application = application;
    }

    /** Returns when it listens. Its settings are read from system properties, once, now. */
    static IsolatedQuarkus start(Path home, Map<String, String> settings)
            throws IOException, ReflectiveOperationException {
        settings.forEach(System::setProperty);
        var loader =
                new URLClassLoader("registry", jars(home), ClassLoader.getPlatformClassLoader());
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            var type = loader.loadClass(APPLICATION);
            var application = type.getDeclaredConstructor().newInstance();
            type.getMethod("start", String[].class).invoke(application, (Object) new String[0]);
            return new IsolatedQuarkus(loader, application);
        } finally {
            thread.setContextClassLoader(before);
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private static URL[] jars(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(IsolatedQuarkus::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar.toString(), e);
        }
    }

    @Override
    public void close() throws IOException, ReflectiveOperationException {
        application.getClass().getMethod("stop").invoke(application);
        loader.close();
    }
}
