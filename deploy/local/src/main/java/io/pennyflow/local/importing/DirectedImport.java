package io.pennyflow.local.importing;

import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.rest.Refused;
import io.pennyflow.local.rest.RestClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Imports a file as a person directs. What the file leaves open and nobody said is never guessed:
 * the upload is taken back and {@link Undecided} tells what to say.
 */
public final class DirectedImport {
    private static final String GUESS = "GUESS";

    private final RestClient client;
    private final Directions directions;
    private final AccountBook accounts;

    public DirectedImport(RestClient client, Directions directions) {
        this.client = client;
        this.directions = directions;
        this.accounts = new AccountBook(client);
    }

    /** Returns the finished import; throws {@link Refused} for what the platform refuses. */
    public JsonNode run(Path file, Duration limit, Consumer<JsonNode> progress) {
        var id = upload(file);
        try {
            direct(id);
            client.post("/v1/imports/" + id + "/start");
        } catch (Refused | Undecided e) {
            client.delete("/v1/imports/" + id);
            throw e;
        }
        return new FileImport(client).finish(id, limit, progress);
    }

    private String upload(Path file) {
        var name = directions.account();
        var to = name == null ? "" : "?accountId=" + account(name);
        try {
            return client.upload("/v1/imports" + to, file).get("importId").asString();
        } catch (Refused refusal) {
            if (refusal.type().equals("account-needed")) {
                throw new Undecided(
                        "The household has no account yet. Say --account NAME to open one.");
            }
            throw refusal;
        }
    }

    private String account(String name) {
        var known = accounts.find(name);
        if (known.isPresent()) {
            return known.get();
        }
        if (directions.opens() || accounts.isEmpty()) {
            return accounts.open(name, directions.currency());
        }
        throw new Undecided(
                "The household has no account '%s'. It has %s. Say --open to open one."
                        .formatted(name, accounts.listed()));
    }

    private void direct(String id) {
        var preview = client.get("/v1/imports/" + id).get("preview");
        var several = preview.get("accounts").valueStream().toList();
        if (!several.isEmpty()) {
            place(id, several);
        } else if (preview.path("accountBy").asString("").equals(GUESS)) {
            throw new Undecided(
                    "The file does not tell which account it is of. Say --account NAME; there are %s."
                            .formatted(accounts.listed()));
        }
        answer(id, client.get("/v1/imports/" + id).get("preview").get("question"));
    }

    private void place(String id, List<JsonNode> several) {
        var choices = new ArrayList<Map<String, Object>>();
        var open = new ArrayList<JsonNode>();
        for (var index = 0; index < several.size(); index++) {
            var part = several.get(index);
            var choice = choice(index, text(part, "number"));
            if (choice != null) {
                choices.add(choice);
            } else if (text(part, "accountId") == null) {
                open.add(part);
            }
        }
        if (!open.isEmpty()) {
            throw new Undecided(homeless(open));
        }
        if (!choices.isEmpty()) {
            client.put("/v1/imports/" + id + "/accounts", Map.of("accounts", choices));
        }
    }

    /** Null when nobody said anything of it. */
    private @Nullable Map<String, Object> choice(int index, @Nullable String number) {
        var choice = new LinkedHashMap<String, Object>();
        choice.put("index", index);
        if (directions.leavesOut(number)) {
            choice.put("leaveOut", true);
            return choice;
        }
        var to = number == null ? directions.account() : directions.accountOf(number).orElse(null);
        if (to == null) {
            return null;
        }
        choice.put("accountId", accounts.require(to));
        return choice;
    }

    private String homeless(List<JsonNode> open) {
        return """
        The file holds several accounts, and of these nobody said whose they are:
        %s
        The household has %s. Say --to NUMBER=NAME or --leave-out NUMBER for each, and \
        --account NAME for one without a number."""
                .formatted(
                        open.stream().map(DirectedImport::line).collect(Collectors.joining("\n")),
                        accounts.listed());
    }

    private static String line(JsonNode part) {
        var number = text(part, "number");
        return "  %s (%s), %s rows from %s to %s"
                .formatted(
                        number == null ? "without a number" : number,
                        text(part, "currency"),
                        text(part, "entries"),
                        text(part, "from"),
                        text(part, "to"));
    }

    private void answer(String id, JsonNode question) {
        if (question.isNull() || text(question, "answer") != null) {
            return;
        }
        var dates = directions.dates();
        if (dates == null) {
            throw new Undecided(text(question, "sentence") + " " + readings(question));
        }
        client.put("/v1/imports/" + id + "/answer", Map.of("dates", dates.name()));
    }

    private static String readings(JsonNode question) {
        return question.get("choices")
                .valueStream()
                .map(
                        it ->
                                "Say --dates %s if the row is of %s."
                                        .formatted(
                                                text(it, "answer"),
                                                it.path("row").path("bookedOn").asString("a day")))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
