package io.pennyflow.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody with an account who sends files and follows what becomes of them. */
record Sender(LocalApi api, Person person, Browser browser, UUID account) {
    private static final String BOUNDARY = "pennyflow-test-boundary";

    /** Somebody new who talks to one of the running processes. */
    static Sender signUp(LocalApi api, String name, URI at) {
        var person = api.signUp(name);
        return new Sender(
                api, person, person.browser().at(at), person.account("Everyday", "EUR", "0"));
    }

    Answer upload(String name, String content) {
        return send(account, name, bytes(content));
    }

    Answer send(UUID accountId, String name, byte[] content) {
        return send(accountId, name, content.length == 0 ? List.of() : List.of(content));
    }

    /** None of the pieces is empty, which would end the request. */
    Answer send(UUID accountId, String name, List<byte[]> content, String... headers) {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, name);
        var body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArrays(content),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return browser.send(
                "POST",
                "/v1/imports?accountId=" + accountId,
                "multipart/form-data; boundary=" + BOUNDARY,
                body,
                headers);
    }

    Answer start(String importId) {
        return browser.post("/v1/imports/" + importId + "/start", "");
    }

    JsonNode preview(String importId) {
        return browser.get("/v1/imports/" + importId).json().get("preview");
    }

    void awaitEnd(String importId) {
        await(() -> isFinished(importId));
    }

    private boolean isFinished(String importId) {
        return api.owner()
                .sql("select state = 'finished' from import_file where import_id = ?")
                .param(UUID.fromString(importId))
                .query(Boolean.class)
                .single();
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    static String id(Answer upload) {
        assertThat(upload.status()).as(upload.body()).isEqualTo(201);
        return upload.json().get("importId").asString();
    }

    static ObjectNode mappingOf(Answer upload) {
        var preview = (ObjectNode) upload.json().get("preview");
        return preview.retain(
                "encoding",
                "delimiter",
                "hasHeader",
                "skipLines",
                "dateOrder",
                "numberFormat",
                "columns");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
