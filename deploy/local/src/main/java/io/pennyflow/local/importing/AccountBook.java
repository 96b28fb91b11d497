package io.pennyflow.local.importing;

import io.pennyflow.local.rest.RestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The household's accounts, by the names its people gave them or by their ids. */
final class AccountBook {
    private final RestClient client;
    private final List<JsonNode> accounts;

    AccountBook(RestClient client) {
        this.client = client;
        this.accounts =
                new ArrayList<>(client.get("/v1/accounts").get("items").valueStream().toList());
    }

    /** Throws {@link Undecided} for a name that two accounts have. */
    Optional<String> find(String nameOrId) {
        var found = accounts.stream().filter(it -> isCalled(it, nameOrId)).toList();
        if (found.size() > 1) {
            var ids = found.stream().map(AccountBook::id).collect(Collectors.joining(" or "));
            throw new Undecided(
                    "%d accounts are called '%s'. Say which by its id: %s."
                            .formatted(found.size(), nameOrId, ids));
        }
        return found.stream().map(AccountBook::id).findFirst();
    }

    /** Why there is none of this name, and which was probably meant. */
    Undecided missing(String name) {
        var names = accounts.stream().map(it -> text(it, "name")).toList();
        return new Undecided(
                "The household has no account '%s'. %sIt has %s. Say --open to open one."
                        .formatted(
                                name,
                                NearName.of(name, names)
                                        .map("Did you mean '%s'? "::formatted)
                                        .orElse(""),
                                listed()));
    }

    boolean isEmpty() {
        return accounts.isEmpty();
    }

    /** Their names, for a sentence. */
    String listed() {
        return accounts.isEmpty()
                ? "none yet"
                : accounts.stream()
                        .map(it -> "'" + text(it, "name") + "' (" + text(it, "currency") + ")")
                        .collect(Collectors.joining(", "));
    }

    String open(String name, String currency) {
        var opened =
                Map.of(
                        "name",
                        name,
                        "kind",
                        "checking",
                        "currency",
                        currency,
                        "openingBalance",
                        "0.00");
        accounts.add(client.post("/v1/accounts", opened));
        return id(accounts.get(accounts.size() - 1));
    }

    private static boolean isCalled(JsonNode account, String nameOrId) {
        return text(account, "name").equals(nameOrId) || id(account).equals(nameOrId);
    }

    private static String id(JsonNode account) {
        return text(account, "accountId");
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
