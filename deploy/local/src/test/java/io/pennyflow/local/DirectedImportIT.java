package io.pennyflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.local.bench.Customer;
import io.pennyflow.local.importing.DirectedImport;
import io.pennyflow.local.importing.Directions;
import io.pennyflow.local.importing.Undecided;
import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.rest.Refused;
import io.pennyflow.local.rest.RestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a person on the command line says of a file, and what is asked when they do not. */
@ExtendWith(SharedStack.Extension.class)
class DirectedImportIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String STATEMENT =
            """
            <STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>EUR
            <BANKACCTFROM><BANKID>10070024<ACCTID>%s<ACCTTYPE>CHECKING</BANKACCTFROM>
            <BANKTRANLIST><DTSTART>20260101<DTEND>20260131
            <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260110<TRNAMT>%s<FITID>%1$s-1<NAME>KIOSK</STMTTRN>
            </BANKTRANLIST></STMTRS></STMTTRNRS>
            """;

    private final RestClient client;

    DirectedImportIT(SharedStack shared) {
        client = Customer.signUp(shared.stack().settings().address()).client();
    }

    @Test
    void bringsEachAccountOfAFileWhereAPersonSaysAndTakesBothBackAtOnce(@TempDir Path directory)
            throws Exception {
        open("Savings");
        var file = twoAccounts(directory);
        var before = listed();

        var done = imported(said(null, Map.of("47 11", "Checking", "4712", "Savings"), null), file);
        var during = listed();
        client.post("/v1/imports/" + done + "/undo", Map.of("keepEdited", false));
        Patience.until("rows are gone", LIMIT, () -> listed().equals(before));
        client.delete("/v1/imports/" + done + "/undo");
        Patience.until("rows are back", LIMIT, () -> listed().equals(during));

        assertThat(before).isEmpty();
        assertThat(during).containsExactly("Checking -4.50", "Savings -7.25");
    }

    @Test
    void leavesOutTheRowsOfAnAccountThatAPersonDoesNotWant(@TempDir Path directory)
            throws Exception {
        var parts = Map.of("4711", "Checking");

        imported(
                new Directions(null, false, null, parts, Set.of("47-12"), null, null, false),
                twoAccounts(directory));

        assertThat(listed()).containsExactly("Checking -4.50");
    }

    @Test
    void listsTheAccountsOfAFileThatNobodySaidWhoseTheyAre(@TempDir Path directory)
            throws Exception {
        var file = twoAccounts(directory);

        var asked =
                catchThrowableOfType(
                        Undecided.class,
                        () -> imported(said(null, Map.of("4711", "Checking"), null), file));

        assertThat(asked.getMessage())
                .contains("4712 (EUR), 1 rows", "'Checking' (EUR)", "--to 4712=NAME")
                .doesNotContain("4711");
        assertThat(client.get("/v1/imports").get("items").size()).isZero();
    }

    @Test
    void saysWhichAccountsThereAreWhenOneIsNot(@TempDir Path directory) throws Exception {
        var file = twoAccounts(directory);
        var parts = Map.of("4711", "Checking", "4712", "Holiday");

        var refused =
                catchThrowableOfType(
                        Undecided.class, () -> imported(said(null, parts, null), file));

        assertThat(refused)
                .hasMessage(
                        "The household has no account 'Holiday'. It has 'Checking' (EUR)."
                                + " Say --open to open one.");
    }

    @Test
    void opensNoAccountForAMisspeltNameUnlessToldTo(@TempDir Path directory) throws Exception {
        var file =
                Files.writeString(
                        directory.resolve("b.csv"),
                        "Date,Description,Amount\n2026-01-13,Kiosk,-4.50\n");

        var refused =
                catchThrowableOfType(
                        Undecided.class, () -> imported(said("Chekcing", Map.of(), null), file));
        imported(new Directions("Card", true, "EUR", Map.of(), Set.of(), null, null, false), file);

        assertThat(refused.getMessage())
                .contains("no account 'Chekcing'", "Did you mean 'Checking'?", "Say --open");
        assertThat(listed()).containsExactly("Card -4.50");
        assertThat(client.get("/v1/accounts").get("items").size()).isEqualTo(2);
    }

    @Test
    void opensAnAccountInTheCurrencyOfItsFileAndNoneForWhatCannotBeRead(@TempDir Path directory)
            throws Exception {
        var dollars =
                Files.writeString(
                        directory.resolve("d.csv"),
                        "Date,Description,Amount,Currency\n2026-01-13,Kiosk,-4.50,USD\n");
        var prose = Files.writeString(directory.resolve("p.csv"), "nothing to see\n");
        var opening = new Directions("Travel", true, null, Map.of(), Set.of(), null, null, false);

        var refused = catchThrowableOfType(Undecided.class, () -> imported(opening, prose));
        var before = client.get("/v1/accounts").get("items").size();
        imported(opening, dollars);

        assertThat(refused.getMessage()).contains("Export the statement");
        assertThat(before).isEqualTo(1);
        var travel = client.get("/v1/accounts").get("items").get(1);
        assertThat(text(travel, "name") + " " + text(travel, "currency")).isEqualTo("Travel USD");
    }

    @Test
    void importsAFileThatNamesAnotherAccountOnlyWhenToldTo(@TempDir Path directory)
            throws Exception {
        var first = oneAccount(directory, "4711", "-4.50");
        var other = oneAccount(directory, "4713", "-7.25");
        imported(said("Checking", Map.of(), null), first);

        var refused =
                catchThrowableOfType(
                        Refused.class, () -> imported(said("Checking", Map.of(), null), other));
        imported(
                new Directions("Checking", false, null, Map.of(), Set.of(), null, null, true),
                other);

        assertThat(refused.type()).isEqualTo("other-account");
        assertThat(listed()).containsExactly("Checking -4.50", "Checking -7.25");
    }

    @Test
    void leavesDaysAndMonthsToThePersonWhereAFileDoesNotTell(@TempDir Path directory)
            throws Exception {
        var file =
                Files.writeString(
                        directory.resolve("a.qif"), "!Type:Bank\nD02/03/2026\nT-4.50\nPKiosk\n^\n");

        var asked =
                catchThrowableOfType(
                        Undecided.class, () -> imported(said("Checking", Map.of(), null), file));
        imported(said("Checking", Map.of(), DateOrder.MDY), file);

        assertThat(asked.getMessage())
                .contains("--dates DMY if the row is of 2026-03-02", "--dates MDY");
        assertThat(client.get("/v1/transactions").get("items").get(0).get("bookedOn").asString())
                .isEqualTo("2026-02-03");
    }

    private String imported(Directions directions, Path file) {
        return new DirectedImport(client, "EUR", directions)
                .run(file, LIMIT, state -> {})
                .get("importId")
                .asString();
    }

    private static Directions said(
            @Nullable String account, Map<String, String> parts, @Nullable DateOrder dates) {
        return new Directions(account, false, null, parts, Set.of(), dates, null, false);
    }

    private void open(String name) {
        var account =
                Map.of(
                        "name", name,
                        "kind", "savings",
                        "currency", "EUR",
                        "openingBalance", "0.00");
        var unused = client.post("/v1/accounts", account);
    }

    /** Account and amount of each row, in a stable order. */
    private List<String> listed() {
        var names =
                client.get("/v1/accounts")
                        .get("items")
                        .valueStream()
                        .collect(
                                Collectors.toMap(
                                        it -> text(it, "accountId"), it -> text(it, "name")));
        return client.get("/v1/transactions")
                .get("items")
                .valueStream()
                .map(it -> names.get(text(it, "accountId")) + " " + text(it, "amount"))
                .sorted()
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static Path oneAccount(Path directory, String number, String amount)
            throws IOException {
        return Files.writeString(
                directory.resolve(number + ".ofx"),
                "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1>\n"
                        + STATEMENT.formatted(number, amount)
                        + "</BANKMSGSRSV1></OFX>\n");
    }

    private static Path twoAccounts(Path directory) throws IOException {
        return Files.writeString(
                directory.resolve("two.ofx"),
                "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1>\n"
                        + STATEMENT.formatted("4711", "-4.50")
                        + STATEMENT.formatted("4712", "-7.25")
                        + "</BANKMSGSRSV1></OFX>\n");
    }
}
