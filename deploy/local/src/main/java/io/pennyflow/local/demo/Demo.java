package io.pennyflow.local.demo;

import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.rest.Refused;
import io.pennyflow.local.rest.RestClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Moves the demo household in, over REST as a person would: signs up, opens the accounts, imports
 * their files. What is there already is left alone, so it may run at every start.
 */
public final class Demo {
    public static final String EMAIL = "demo@pennyflow.example";
    public static final String PASSWORD = "calm-household-2026";

    private static final long SEED = 1;
    private static final Duration IMPORT_LIMIT = Duration.ofMinutes(2);

    private final RestClient client;
    private final Path directory;
    private final PrintStream progress;

    /**
     * @param directory where the files are written that are imported
     */
    public Demo(RestClient client, Path directory, PrintStream progress) {
        this.client = client;
        this.directory = directory;
        this.progress = progress;
    }

    /** Returns when every transaction of the household can be seen. */
    public void moveIn(LocalDate today) throws IOException {
        signIn();
        var household = DemoHousehold.generate(SEED, today);
        var accounts = accounts(household.plan());
        var imported = imported();
        accounts.values().removeIf(imported::contains);
        if (accounts.isEmpty()) {
            return;
        }
        DemoFiles.write(household, directory);
        for (var account : household.plan().accounts()) {
            if (accounts.containsKey(account.name())) {
                fill(accounts.get(account.name()), account);
            }
        }
    }

    private void signIn() {
        try {
            client.signIn(EMAIL, PASSWORD);
        } catch (Refused notYet) {
            if (!notYet.type().equals("wrong-credentials")) {
                throw notYet;
            }
            client.signUp(
                    EMAIL,
                    PASSWORD,
                    Map.of(
                            "name", "The Bergers",
                            "baseCurrency", "EUR",
                            "country", "DE",
                            "timeZone", "Europe/Berlin"));
        }
    }

    /** Account name to id, of every account of the plan. */
    private Map<String, String> accounts(DemoPlan plan) {
        var ids = new LinkedHashMap<String, String>();
        for (var account : client.get("/v1/accounts").get("items")) {
            ids.put(account.get("name").asString(), account.get("accountId").asString());
        }
        for (var account : plan.accounts()) {
            ids.computeIfAbsent(account.name(), name -> open(account));
        }
        return ids;
    }

    private String open(DemoPlan.Account account) {
        var opened =
                client.post(
                        "/v1/accounts",
                        Map.of(
                                "name", account.name(),
                                "kind", account.kind(),
                                "currency", account.currency(),
                                "openingBalance", account.openingBalance().toPlainString()));
        return opened.get("accountId").asString();
    }

    private Set<String> imported() {
        return client.get("/v1/imports")
                .get("items")
                .valueStream()
                .filter(it -> !it.get("state").asString().equals("previewed"))
                .map(it -> it.get("accountId").asString())
                .collect(Collectors.toSet());
    }

    private void fill(String accountId, DemoPlan.Account account) {
        var file = directory.resolve(account.fileName());
        JsonNode done = new FileImport(client).run(accountId, file, IMPORT_LIMIT, state -> {});
        progress.printf(
                "demo       %s: %s rows from %s%n",
                account.name(), done.get("rowsAccepted").asString(), account.fileName());
    }
}
