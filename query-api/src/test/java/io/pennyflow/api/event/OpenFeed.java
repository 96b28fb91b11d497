package io.pennyflow.api.event;

import io.pennyflow.api.fixture.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page that listens; it can be cut off at any moment. */
final class OpenFeed implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private static final Event NOTHING = new Event("", "", ""); // A comment was all there was.
    private static final Event END = new Event("", "end", "");

    private final InputStream body;
    private final int status;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private OpenFeed(int status, InputStream body) {
        this.status = status;
        this.body = body;
        var reader = new Thread(this::read, "open-feed");
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens it and waits until the API says where it starts. */
    static OpenFeed of(Browser browser, String... headers) {
        var response = browser.open("/v1/events", headers);
        return new OpenFeed(response.statusCode(), response.body());
    }

    int status() {
        return status;
    }

    /** The next event, also one without data, which only says a position. */
    Event next() {
        try {
            var event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("No event came.");
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            var event = NOTHING;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                event = event.with(line);
                if (line.isEmpty() && !event.equals(NOTHING)) {
                    events.add(event);
                    event = NOTHING;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Cut off on purpose.
        }
        events.add(END);
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One event as it came; comments have no part in it. */
    record Event(String id, String name, String data) {
        boolean isEnd() {
            return equals(END);
        }

        private Event with(String line) {
            var colon = line.indexOf(':');
            if (colon <= 0) {
                return this;
            }
            var value = line.substring(colon + 1).strip();
            return switch (line.substring(0, colon)) {
                case "id" -> new Event(value, name, data);
                case "event" -> new Event(id, value, data);
                case "data" -> new Event(id, name, data + value);
                default -> this;
            };
        }
    }
}
