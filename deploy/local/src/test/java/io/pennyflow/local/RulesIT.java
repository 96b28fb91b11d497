package io.pennyflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.local.bench.Customer;
import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.rest.RestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rules and what people teach, through every part of the platform and back. */
@ExtendWith(SharedStack.Extension.class)
class RulesIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    private Path directory;

    @Test
    void applyToThePastAndAreTakenBackExactly(SharedStack shared) throws Exception {
        var customer = Customer.signUp(shared.stack().settings().address());
        var client = customer.client();
        add(customer, "first.csv", "2026-05-01,-10.00,EUR,Quorvex Alba");
        var before = find(client, "Alba");

        client.put("/v1/rules", wish(0, "new"));
        add(customer, "second.csv", "2026-05-02,-11.00,EUR,Quorvex Berun");
        var ruled = find(client, "Berun");

        assertThat(ruled.get("categorySource").asString()).isEqualTo("rule");
        assertThat(ruled.get("tags").get(0).asString()).isEqualTo("quorvex");
        assertThat(find(client, "Alba")).isEqualTo(before);

        client.put("/v1/rules", wish(1, "all"));
        Patience.until("the rule for the past", LIMIT, () -> source(client, "Alba").equals("rule"));

        client.post("/v1/rules/revert", Map.of("version", 2));
        Patience.until("what it was", LIMIT, () -> find(client, "Alba").equals(before));
        assertThat(find(client, "Berun")).isEqualTo(ruled);
    }

    @Test
    void whatAPersonChoosesJudgesTheNextOfThatName(SharedStack shared) throws Exception {
        var customer = Customer.signUp(shared.stack().settings().address());
        var client = customer.client();
        add(customer, "first.csv", "2026-05-01,-10.00,EUR,Quorvex Alba");
        var path = "/v1/transactions/" + find(client, "Alba").get("transactionId").asString();
        client.put(path + "/category", Map.of("category", "TRAVEL_LODGING"));
        Patience.until("the choice", LIMIT, () -> source(client, "Alba").equals("override"));

        add(customer, "second.csv", "2026-06-01,-12.00,EUR,Quorvex Alba 77");
        var learned = client.get("/v1/transactions?text=77").get("items").get(0);
        assertThat(learned.get("category").asString()).isEqualTo("TRAVEL_LODGING");
        assertThat(learned.get("reasons").get(0).asString()).isEqualTo("Learned from 1 correction");

        client.delete("/v1/learning");
        Patience.until("forgetting", LIMIT, () -> !source(client, "77").equals("household"));
        assertThat(client.get(path).get("categorySource").asString()).isEqualTo("override");
    }

    private void add(Customer customer, String name, String row) throws IOException {
        var text = "Date,Amount,Currency,Description\n" + row + "\n";
        var file = Files.writeString(directory.resolve(name), text);
        var unused =
                new FileImport(customer.client()).run(customer.accountId(), file, LIMIT, it -> {});
    }

    private static Map<String, Object> wish(int version, String applyTo) {
        var rule =
                Map.of(
                        "id",
                        "r",
                        "name",
                        "Quorvex",
                        "when",
                        Map.of("field", "description", "operator", "starts", "value", "quorvex"),
                        "then",
                        List.of(
                                Map.of("action", "set-category", "category", "TRAVEL_LODGING"),
                                Map.of("action", "add-tags", "tags", List.of("quorvex"))));
        var group = Map.of("id", "g", "name", "Group", "rules", List.of(rule));
        var book = Map.of("version", 1, "groups", List.of(group));
        return Map.of("version", version, "book", book, "applyTo", applyTo);
    }

    private static JsonNode find(RestClient client, String text) {
        return client.get("/v1/transactions?text=" + text).get("items").get(0);
    }

    private static String source(RestClient client, String text) {
        var found = client.get("/v1/transactions?text=" + text).get("items");
        return found.isEmpty() ? "" : found.get(0).get("categorySource").asString();
    }
}
