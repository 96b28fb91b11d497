package io.pennyflow.local.rest;

import io.pennyflow.local.platform.Patience;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** One file into one account: upload, start, and wait until every row of it can be seen. */
public final class FileImport {
    private static final Set<String> OVER = Set.of("done", "failed");

    private final RestClient client;

    public FileImport(RestClient client) {
        this.client = client;
    }

    /** Returns the finished import; throws {@link Refused} for a file that cannot be read. */
    public JsonNode run(String accountId, Path file, Duration limit, Consumer<JsonNode> progress) {
        return finish(start(accountId, file), limit, progress);
    }

    /** Uploads the file, reads it as proposed, and lets its rows stream; returns its id. */
    public String start(String accountId, Path file) {
        var preview = client.upload("/v1/imports?accountId=" + accountId, file);
        var id = preview.get("importId").asString();
        client.post("/v1/imports/" + id + "/start");
        return id;
    }

    /** Waits until the import is over and what it accepted is in the list. */
    public JsonNode finish(String importId, Duration limit, Consumer<JsonNode> progress) {
        return Patience.forAnswer(
                "the import of " + importId,
                limit,
                () -> {
                    var now = client.get("/v1/imports/" + importId);
                    progress.accept(now);
                    return isVisible(now) ? Optional.of(now) : Optional.empty();
                });
    }

    private static boolean isVisible(JsonNode it) {
        return OVER.contains(it.get("state").asString())
                && it.get("rowsVisible").asLong(0) >= it.get("rowsAccepted").asLong(0);
    }
}
