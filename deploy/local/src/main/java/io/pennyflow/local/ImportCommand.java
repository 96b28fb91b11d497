package io.pennyflow.local;

import io.pennyflow.local.demo.Demo;
import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.rest.Refused;
import io.pennyflow.local.rest.RestClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Brings one bank file into an account of a running platform. */
@Command(name = "import", description = "Import a bank file into a running platform.")
final class ImportCommand implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Parameters(paramLabel = "FILE", description = "A CSV, OFX or QFX file.")
    private Path file = Path.of("");

    @Option(
            names = "--account",
            description = "Name of the account; a new one is opened (default: ${DEFAULT-VALUE}).")
    private String account = "Checking";

    @Option(names = "--currency", description = "Currency of a new account (default: the base).")
    private String currency = "";

    @Option(names = "--url", description = "Where the platform is (default: ${DEFAULT-VALUE}).")
    private String url = "http://localhost:8080";

    @Option(names = "--email", description = "Who imports (default: the demo household).")
    private String email = Demo.EMAIL;

    @Option(
            names = "--password",
            description = "The password, or the environment's PENNYFLOW_PASSWORD.",
            defaultValue = "${env:PENNYFLOW_PASSWORD:-" + Demo.PASSWORD + "}")
    private String password = "";

    @Option(names = "--json", description = "Print the finished import as one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        var client = new RestClient(URI.create(url));
        try {
            var session = client.signIn(email, password);
            var base = session.get("household").get("baseCurrency").asString();
            var id = accountId(client, currency.isEmpty() ? base : currency);
            print(new FileImport(client).run(id, file, LIMIT, ImportCommand::show));
            return 0;
        } catch (Refused refusal) {
            System.err.println(refusal.getMessage());
            return REFUSED;
        }
    }

    private String accountId(RestClient client, String newCurrency) {
        return client.get("/v1/accounts")
                .get("items")
                .valueStream()
                .filter(it -> it.get("name").asString().equals(account))
                .findFirst()
                .orElseGet(
                        () ->
                                client.post(
                                        "/v1/accounts",
                                        Map.of(
                                                "name",
                                                account,
                                                "kind",
                                                "checking",
                                                "currency",
                                                newCurrency,
                                                "openingBalance",
                                                "0.00")))
                .get("accountId")
                .asString();
    }

    private static void show(JsonNode state) {
        System.err.printf(
                "\r%s rows read, %s in the list",
                state.get("rowsRead").asString("0"), state.get("rowsVisible").asString("0"));
    }

    private void print(JsonNode done) {
        System.err.println();
        if (json) {
            System.out.println(done);
            return;
        }
        System.out.printf(
                "%s rows imported, %s of them new, %s rejected%n",
                done.get("rowsAccepted").asString("0"),
                done.get("rowsNew").asString("0"),
                done.get("rowsRejected").asString("0"));
    }
}
