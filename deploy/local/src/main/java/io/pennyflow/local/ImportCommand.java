package io.pennyflow.local;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.local.demo.Demo;
import io.pennyflow.local.importing.DirectedImport;
import io.pennyflow.local.importing.Directions;
import io.pennyflow.local.importing.Undecided;
import io.pennyflow.local.rest.Refused;
import io.pennyflow.local.rest.RestClient;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Brings bank files into the accounts of a running platform. */
@Command(name = "import", description = "Import bank files into a running platform.")
final class ImportCommand implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Bank files of any format.")
    private List<Path> files = List.of();

    @Option(
            names = "--account",
            paramLabel = "NAME|ID",
            description = "The account (default: what the file says); the first one is opened.")
    private @Nullable String account;

    @Option(
            names = "--to",
            paramLabel = "NUMBER|PLACE=NAME|ID",
            description = {
                "In a file of several accounts: whose the one of this number is, or the one at",
                "this place in the file where two have the same number."
            })
    private Map<String, String> parts = Map.of();

    @Option(
            names = "--leave-out",
            paramLabel = "NUMBER|PLACE",
            description = "In a file of several accounts: one whose rows are not wanted.")
    private Set<String> leftOut = Set.of();

    @Option(
            names = "--dates",
            description = "DMY or MDY: the order of a file's dates where it does not tell.")
    private @Nullable DateOrder dates;

    @Option(names = "--open", description = "Open the account if there is none of this name.")
    private boolean opens;

    @Option(
            names = "--currency",
            description = "Currency of a new account (default: the file's, else the household's).")
    private @Nullable String currency;

    @Option(names = "--file-password", description = "Of a protected PDF or workbook.")
    private @Nullable String filePassword;

    @Option(names = "--anyway", description = "Import it though it names another account.")
    private boolean anyway;

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
            var directed = new DirectedImport(client, base, directions());
            var code = 0;
            for (var file : files) {
                code = Math.max(code, run(directed, file));
            }
            return code;
        } catch (Refused | UncheckedIOException e) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
    }

    private Directions directions() {
        return new Directions(
                account, opens, currency, parts, leftOut, dates, filePassword, anyway);
    }

    /** One that cannot be imported leaves the others their turn. */
    private int run(DirectedImport directed, Path file) {
        try {
            print(directed.run(file, LIMIT, ImportCommand::show));
            return 0;
        } catch (Refused | Undecided | UncheckedIOException e) {
            System.err.println(file.getFileName() + ": " + e.getMessage());
            return REFUSED;
        }
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
