package io.pennyflow.local.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The live feed of one household, read by a thread of its own until closed. */
public final class EventFeed implements AutoCloseable {
    private final InputStream stream;

    private EventFeed(InputStream stream) {
        this.stream = stream;
    }

    /** Hears every event, on the feed's thread. */
    public interface Listener {
        void heard(String id, String name, JsonNode data);
    }

    static EventFeed open(HttpClient http, HttpRequest request, Listener listener) {
        try {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                var body = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
                throw Refused.of(answer.statusCode(), body);
            }
            var feed = new EventFeed(answer.body());
            var thread = new Thread(() -> feed.read(listener), "event-feed");
            thread.setDaemon(true);
            thread.start();
            return feed;
        } catch (IOException e) {
            throw new UncheckedIOException("The live feed does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while opening the live feed.", e);
        }
    }

    private void read(Listener listener) {
        var id = "";
        var name = "message";
        var data = new StringBuilder();
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !data.isEmpty()) {
                    listener.heard(id, name, JsonMapper.shared().readTree(data.toString()));
                    name = "message";
                    data.setLength(0);
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                }
            }
        } catch (IOException e) {
            // Closed, by us or by the end of the stack: there is nobody left to tell.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
