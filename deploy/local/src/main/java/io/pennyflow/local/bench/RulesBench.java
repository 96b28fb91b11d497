package io.pennyflow.local.bench;

import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.rest.RestClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Rules on a household with a long past, through the whole platform: a preview, the same rules
 * applied to all there is, and taken back.
 */
@Command(name = "rules", description = "Milliseconds of a preview, an application, a revert.")
final class RulesBench implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final long SEED = 11;
    private static final int PREVIEWS = 5;
    private static final String TAG = "every-one";

    @Option(names = "--rows", description = "Transactions (default: ${DEFAULT-VALUE}).")
    private int rows = 100_000;

    @Option(names = "--rules", description = "Rules (default: ${DEFAULT-VALUE}).")
    private int rules = 200;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        try (var stack = ScratchStack.whole()) {
            var customer = Customer.signUp(stack.ends().address());
            var client = customer.client();
            load(customer);
            Rest.await();
            var book = book();
            var before = content(client);
            figures.put("previewMs", previewMillis(client, book));
            figures.put("applyMs", applyMillis(client, book));
            figures.put("revertMs", revertMillis(client));
            figures.put("restored", before.equals(content(client)));
            figures.put("rows", rows);
            figures.put("rules", rules);
        }
        Results.print(figures, json, System.out);
        return 0;
    }

    private void load(Customer customer) throws Exception {
        var path = Files.createTempFile("pennyflow", ".csv");
        try {
            var unused = CsvFile.write(path, rows, SEED);
            var done =
                    new FileImport(customer.client())
                            .run(customer.accountId(), path, LIMIT, state -> {});
            System.err.println("imported " + done.get("rowsVisible"));
        } finally {
            Files.delete(path);
        }
    }

    /** With a last rule that every transaction meets, so that all of them change. */
    private JsonNode book() {
        var book = JsonMapper.shared().readTree(RuleShelf.books(1, rules - 1, SEED).get(0));
        var all = (ArrayNode) book.at("/groups/0/rules");
        all.add(
                JsonMapper.shared()
                        .readTree(
                                """
                                {"id": "every", "name": "Every one",
                                 "when": {"field": "currency", "operator": "is", "value": "EUR"},
                                 "then": [{"action": "add-tags", "tags": ["%s"]}]}"""
                                        .formatted(TAG)));
        return book;
    }

    /** The best of some, as the first ones warm up. */
    private static long previewMillis(RestClient client, JsonNode book) {
        var best = Long.MAX_VALUE;
        for (var number = 0; number < PREVIEWS; number++) {
            var started = System.nanoTime();
            var unused = client.post("/v1/rules/preview", Map.of("book", book));
            best = Math.min(best, millisSince(started));
        }
        return best;
    }

    private long applyMillis(RestClient client, JsonNode book) {
        var started = System.nanoTime();
        client.put("/v1/rules", Map.of("version", 0, "book", book, "applyTo", "all"));
        Patience.until("all of them ruled", LIMIT, () -> tagged(client) == rows);
        return millisSince(started);
    }

    private static long revertMillis(RestClient client) {
        var started = System.nanoTime();
        client.post("/v1/rules/revert", Map.of("version", 1));
        Patience.until("none of them ruled", LIMIT, () -> tagged(client) == 0);
        return millisSince(started);
    }

    private static long tagged(RestClient client) {
        return client.get("/v1/transactions/totals?tag=" + TAG).get("count").asLong();
    }

    /** What the list says, page by page. */
    private static String content(RestClient client) {
        var hash = sha256();
        var cursor = "";
        while (cursor != null) {
            var page = client.get("/v1/transactions?limit=500" + cursor);
            hash.update(page.get("items").toString().getBytes(StandardCharsets.UTF_8));
            var next = page.get("next");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every JVM has it.
        }
    }

    private static long millisSince(long started) {
        return (System.nanoTime() - started) / 1_000_000;
    }
}
