package io.pennyflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.local.bench.Customer;
import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.rest.RestClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a person says of a transaction, through every part of the platform and back. */
@ExtendWith(SharedStack.Extension.class)
class SaidIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    private Path directory;

    @Test
    void countsThePartsAndComesBackToWhatItWas(SharedStack shared) throws Exception {
        var client = importTwoRows(shared);
        var listed = find(client, "Supermarket");
        var path = "/v1/transactions/" + listed.get("transactionId").asString();
        var shop = client.get(path);
        var before = wholeMonth(client);
        var lunch = client.post("/v1/categories", Map.of("name", "Lunch", "parent", "TRAVEL"));
        var own = lunch.get("category").asString();

        client.put(
                path + "/split",
                Map.of(
                        "parts",
                        List.of(
                                Map.of("category", own, "amount", "-2.50"),
                                Map.of("category", "TRAVEL_LODGING", "amount", "-7.50"))));
        client.put(path + "/tags", Map.of("add", List.of("Holiday")));
        client.put(path + "/note", Map.of("note", "With Ada"));

        Patience.until("the parts", LIMIT, () -> ofCategory(client, own).equals("2.50"));
        assertThat(ofCategory(client, "TRAVEL_LODGING")).isEqualTo("7.50");
        // Said last, so that all the rest is there, too.
        Patience.until(
                "the note",
                LIMIT,
                () -> client.get(path).get("note").asString().equals("With Ada"));
        var shown = client.get("/v1/transactions?tag=Holiday").get("items").get(0);
        assertThat(shown.get("splits").size()).isEqualTo(2);

        client.post("/v1/categories/" + own + "/merge", Map.of("into", "TRAVEL_LODGING"));
        Patience.until(
                "the merge", LIMIT, () -> ofCategory(client, "TRAVEL_LODGING").equals("10.00"));

        client.put(path + "/exclusion", Map.of());
        Patience.until("nothing to count", LIMIT, () -> spent(client).equals("0.00"));

        client.delete(path + "/exclusion");
        client.delete(path + "/split");
        client.delete(path + "/note");
        client.put(path + "/tags", Map.of("remove", List.of("holiday")));
        Patience.until(
                "what it was",
                LIMIT,
                () -> client.get(path).equals(shop) && month(client).equals(before));
    }

    private RestClient importTwoRows(SharedStack shared) throws Exception {
        var customer = Customer.signUp(shared.stack().settings().address());
        var file =
                Files.writeString(
                        directory.resolve("two.csv"),
                        """
                        Date,Amount,Currency,Description
                        2026-05-01,-10.00,EUR,Supermarket
                        2026-05-02,2500.00,EUR,Salary
                        """);
        var unused =
                new FileImport(customer.client())
                        .run(customer.accountId(), file, LIMIT, state -> {});
        return customer.client();
    }

    private static JsonNode find(RestClient client, String text) {
        return client.get("/v1/transactions?text=" + text).get("items").get(0);
    }

    /** The month once both rows are in its sums: they come one after the other. */
    private static JsonNode wholeMonth(RestClient client) {
        Patience.until(
                "the sums of both rows",
                LIMIT,
                () ->
                        spent(client).equals("10.00")
                                && month(client).get("income").asString().equals("2500.00"));
        return month(client);
    }

    private static String spent(RestClient client) {
        return month(client).get("spent").asString();
    }

    private static String ofCategory(RestClient client, String category) {
        return month(client)
                .get("categories")
                .valueStream()
                .filter(it -> it.get("category").asString().equals(category))
                .map(it -> it.get("spent").asString())
                .findFirst()
                .orElse("");
    }

    private static JsonNode month(RestClient client) {
        return client.get("/v1/summary/spending?month=2026-05");
    }
}
