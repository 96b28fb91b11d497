package io.pennyflow.local.importing;

import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFiles;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.rest.Refused;
import io.pennyflow.local.rest.RestClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final String base;
    private final Directions directions;
    private final AccountBook accounts;

    /**
     * @param base the household's currency, for accounts whose file names none
     */
    public DirectedImport(RestClient client, String base, Directions directions) {
        this.client = client;
        this.base = base;
        this.directions = directions;
        this.accounts = new AccountBook(client);
    }

    /** Returns the finished import; throws {@link Refused} for what the platform refuses. */
    public JsonNode run(Path file, Duration limit, Consumer<JsonNode> progress) {
        var id = upload(file);
        try {
            direct(id);
            client.post(
                    "/v1/imports/" + id + "/start" + (directions.anyway() ? "?anyway=true" : ""));
        } catch (Refused | Undecided e) {
            client.delete("/v1/imports/" + id);
            throw e;
        }
        return new FileImport(client).finish(id, limit, progress);
    }

    private String upload(Path file) {
        var name = directions.account();
        var to = name == null ? "" : "?accountId=" + account(name, () -> currencyOf(file));
        try {
            return client.upload("/v1/imports" + to, file, directions.filePassword())
                    .get("importId")
                    .asString();
        } catch (Refused refusal) {
            if (refusal.type().equals("account-needed")) {
                throw new Undecided(
                        "The household has no account yet. Say --account NAME to open one.");
            }
            throw refusal;
        }
    }

    /** A file nobody can read opens no account: it is refused here as the platform would. */
    private @Nullable String currencyOf(Path file) {
        var hints = new ReadingHints(null, directions.filePassword(), directions.dates());
        try {
            return new StatementFiles()
                    .inspect(file, Objects.toString(file.getFileName(), ""), hints)
                    .currency();
        } catch (UnreadableFile refusal) {
            throw new Undecided(String.valueOf(refusal.getMessage()));
        }
    }

    private String account(String name, Supplier<@Nullable String> ofFile) {
        var known = accounts.find(name);
        if (known.isPresent()) {
            return known.get();
        }
        if (!directions.opens() && !accounts.isEmpty()) {
            throw accounts.missing(name);
        }
        var said = directions.currency();
        var stated = said == null ? ofFile.get() : said;
        return accounts.open(name, stated == null ? base : stated);
    }

    private void direct(String id) {
        var preview = client.get("/v1/imports/" + id).get("preview");
        var several = FilePart.of(preview.get("accounts"));
        if (!several.isEmpty()) {
            place(id, several);
        } else if (preview.path("accountBy").asString("").equals(GUESS)) {
            throw new Undecided(
                    "The file does not tell which account it is of. Say --account NAME; there are %s."
                            .formatted(accounts.listed()));
        }
        answer(id, client.get("/v1/imports/" + id).get("preview").get("question"));
    }

    private void place(String id, List<FilePart> several) {
        var open =
                several.stream()
                        .filter(it -> !it.isPlaced() && !directions.leavesOut(it))
                        .filter(it -> directions.accountOf(it) == null)
                        .toList();
        if (!open.isEmpty()) {
            throw new Undecided(homeless(open));
        }
        var choices = several.stream().map(this::choice).filter(Objects::nonNull).toList();
        if (!choices.isEmpty()) {
            client.put("/v1/imports/" + id + "/accounts", Map.of("accounts", choices));
        }
    }

    /** Null when nobody said anything of it. */
    private @Nullable Map<String, Object> choice(FilePart part) {
        if (directions.leavesOut(part)) {
            return Map.of("index", part.index(), "leaveOut", true);
        }
        var to = directions.accountOf(part);
        return to == null
                ? null
                : Map.of("index", part.index(), "accountId", account(to, part::currency));
    }

    private String homeless(List<FilePart> open) {
        return """
        The file holds several accounts, and of these nobody said whose they are:
        %s
        The household has %s. Say --to %s=NAME or --leave-out %s, and so on, for each."""
                .formatted(
                        open.stream().map(FilePart::line).collect(Collectors.joining("\n")),
                        accounts.listed(),
                        open.get(0).word(),
                        open.get(0).word());
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
