package io.pennyflow.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import io.pennyflow.api.local.Committed;
import io.pennyflow.api.local.LocalBroker;
import io.pennyflow.schemas.topic.Catalogue;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** From an uploaded file to its records, over HTTP. */
@WithApi
class ImportApiIT {
    private static final String BOUNDARY = "pennyflow-test-boundary";

    private static final String CSV =
            """
            Date;Description;Amount
            31.01.2026;Bread;-2,50
            30.01.2026;Wages;2500,00
            no day;Milk;-1,20
            29.01.2026;=cmd|calc;-3,00
            """;
    private static final String OFX =
            """
            OFXHEADER:100
            DATA:OFXSGML
            VERSION:102
            SECURITY:NONE
            ENCODING:USASCII
            CHARSET:1252
            COMPRESSION:NONE
            OLDFILEUID:NONE
            NEWFILEUID:NONE

            <OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>
            <STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>%s<ACCTTYPE>CHECKING</BANKACCTFROM>
            <BANKTRANLIST><DTSTART>20260101<DTEND>20260131
            <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105<TRNAMT>-12.50<FITID>a1<NAME>Bread</STMTTRN>
            </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
            """;

    private static LocalBroker broker;
    private static Path data;
    private static ConfigurableApplicationContext application;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;

    ImportApiIT(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser().at(LocalApi.uri(application));
        this.account = person.account("Everyday", "EUR", "0");
    }

    @BeforeAll
    static void start(LocalApi api, @TempDir Path directory) throws Exception {
        broker = new LocalBroker(Files.createDirectories(directory.resolve("kafka")));
        data = directory.resolve("data");
        application =
                api.startAnother(
                        Map.of(
                                "pennyflow.kafka.bootstrap-servers",
                                broker.bootstrapServers(),
                                "pennyflow.data.directory",
                                data));
    }

    @AfterAll
    static void stop() {
        application.close();
        broker.close();
    }

    @Test
    void showsHowAFileReadsBeforeAnythingIsImported() {
        var upload = upload("export.csv", CSV);

        assertThat(upload.status()).as(upload.body()).isEqualTo(201);
        assertThat(upload.json().get("state").asString()).isEqualTo("previewed");
        var preview = upload.json().get("preview");
        assertThat(preview.get("delimiter").asString()).isEqualTo(";");
        assertThat(preview.get("rowsTotal").asInt()).isEqualTo(4);
        assertThat(preview.get("rows").get(0).get("parsed").get("amount").asString())
                .isEqualTo("-2.50");
        assertThat(preview.get("rows").get(2).get("reason").asString()).isNotBlank();
    }

    @Test
    void streamsTheRowsOfAStartedFileAndDeletesTheFile() {
        var id = id(upload("export.csv", CSV));

        var started = ada.post("/v1/imports/" + id + "/start", "");

        assertThat(started.status()).as(started.body()).isEqualTo(202);
        assertThat(started.json().get("state").asString()).isEqualTo("streaming");
        await(() -> isFinished(id));
        assertThat(recordsOf(Catalogue.RAW.name(), id)).isEqualTo(3);
        assertThat(recordsOf(Catalogue.REJECTED.name(), id)).isEqualTo(1);
        assertThat(Files.exists(data.resolve("uploads/" + person.householdId() + "/" + id)))
                .isFalse();
    }

    @Test
    void readsTheNextFileWithTheSameHeaderAsThePersonSaid() {
        var first = upload("export.csv", CSV);
        var mapping = mappingOf(first);
        mapping.put("dateOrder", "DMY");
        ((ObjectNode) mapping.get("columns")).put("counterpartyName", 1);
        var remapped = ada.put("/v1/imports/" + id(first) + "/mapping", mapping);
        assertThat(remapped.status()).as(remapped.body()).isEqualTo(200);
        ada.post("/v1/imports/" + id(first) + "/start", "");

        var next = upload("export2.csv", CSV);

        var preview = next.json().get("preview");
        assertThat(preview.get("remembered").asBoolean()).isTrue();
        assertThat(preview.get("columns").get("counterpartyName").asInt()).isEqualTo(1);
    }

    @Test
    void startsAnImportOnce() {
        var id = id(upload("export.csv", CSV));
        ada.post("/v1/imports/" + id + "/start", "");

        var again = ada.post("/v1/imports/" + id + "/start", "");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("already-started");
    }

    @Test
    void refusesAFileOfAnotherAccountUnlessThePersonInsists() {
        var savings = person.account("Savings", "EUR", "0");
        var learned = id(send(ada, savings, "s.ofx", bytes(OFX.formatted("777"))));
        assertThat(ada.post("/v1/imports/" + learned + "/start", "").status()).isEqualTo(202);
        var strayed = id(send(ada, account, "s.ofx", bytes(OFX.formatted("7 77"))));

        var refused = ada.post("/v1/imports/" + strayed + "/start", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("other-account");
        assertThat(refused.json().get("detail").asString()).contains("Savings");
        assertThat(ada.post("/v1/imports/" + strayed + "/start?anyway=true", "").status())
                .isEqualTo(202);
    }

    @Test
    void refusesAFileThatDiffersFromWhatTheAccountLearned() {
        var first = id(send(ada, account, "a.ofx", bytes(OFX.formatted("111"))));
        ada.post("/v1/imports/" + first + "/start", "");
        var other = id(send(ada, account, "b.ofx", bytes(OFX.formatted("222"))));

        var refused = ada.post("/v1/imports/" + other + "/start", "");

        assertThat(refused.problem()).isEqualTo("other-account");
    }

    @Test
    void importsEachAccountOfAFileWhereThePersonSays() {
        var savings = person.account("Savings", "EUR", "0");
        var learned = id(send(ada, savings, "s.ofx", bytes(OFX.formatted("S777"))));
        ada.post("/v1/imports/" + learned + "/start", "");
        var upload = send(ada, account, "all.ofx", bytes(ofx("A111 EUR", "S777 EUR", "U1 USD")));
        var accounts = upload.json().get("preview").get("accounts");
        assertThat(accounts).extracting(it -> it.get("number").asString()).hasSize(3);
        assertThat(accounts.get(1).get("accountId").asString()).isEqualTo(savings.toString());
        var path = "/v1/imports/" + id(upload);
        var early = ada.post(path + "/start", "");

        var said =
                ada.put(
                        path + "/accounts",
                        Map.of("accounts", List.of(to(0, account), leaveOut(2))));
        var started = ada.post(path + "/start", "");

        assertThat(early.problem()).isEqualTo("not-ready");
        assertThat(said.json().get("preview").get("problem").isNull()).isTrue();
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        assertThat(started.json().get("accountIds"))
                .extracting(it -> it.asString())
                .containsExactly(account.toString(), savings.toString());
        await(() -> isFinished(id(upload)));
        assertThat(recordsOf(Catalogue.RAW.name(), id(upload))).isEqualTo(2);
    }

    @Test
    void refusesChoicesThatCannotBeAndKeepsWhatWasSaid() {
        var upload = send(ada, account, "all.ofx", bytes(ofx("A111 EUR", "A111 USD")));
        var path = "/v1/imports/" + id(upload) + "/accounts";
        var strange = api.signUp("eve").account("Hers", "EUR", "0");
        assertThat(route(path, to(0, account)).status()).isEqualTo(200);

        assertThat(route(path, to(1, UUID.randomUUID())).problem()).isEqualTo("account-not-found");
        assertThat(route(path, to(1, strange)).problem()).isEqualTo("account-not-found");
        assertThat(route(path, to(2, account)).problem()).isEqualTo("validation-failed");
        assertThat(route(path, to(-1, account)).problem()).isEqualTo("validation-failed");
        assertThat(route(path, Map.of()).problem()).isEqualTo("validation-failed");
        assertThat(route(path, leaveOut(1), leaveOut(1)).problem()).isEqualTo("validation-failed");
        var otherCurrency = route(path, to(1, account));

        assertThat(otherCurrency.status()).isEqualTo(400);
        assertThat(otherCurrency.body()).contains("in USD, but the account is in EUR");
        assertThat(ada.put(path, Map.of()).problem()).isEqualTo("validation-failed");
        var kept = ada.get("/v1/imports/" + id(upload)).json().get("preview").get("accounts");
        assertThat(kept.get(0).get("accountId").asString()).isEqualTo(account.toString());
        assertThat(kept.get(1).get("accountId").isNull()).isTrue();
    }

    @Test
    void movesNoFileOfSeveralAccountsToOneAndRoutesNoFileOfOne() {
        var several = id(send(ada, account, "all.ofx", bytes(ofx("A111 EUR", "S777 EUR"))));
        var one = id(upload("export.csv", CSV));

        var moved = ada.put("/v1/imports/" + several + "/account", Map.of("accountId", account));
        var routed = route("/v1/imports/" + one + "/accounts", to(0, account));

        assertThat(moved.problem()).isEqualTo("several-accounts");
        assertThat(routed.problem()).isEqualTo("one-account");
    }

    private Answer route(String path, Map<?, ?>... choices) {
        return ada.put(path, Map.of("accounts", List.of(choices)));
    }

    private static Map<String, Object> to(int index, UUID accountId) {
        return Map.of("index", index, "accountId", accountId);
    }

    private static Map<String, Object> leaveOut(int index) {
        return Map.of("index", index, "leaveOut", true);
    }

    /** One statement for each account, given as its number and currency. */
    private static String ofx(String... accounts) {
        var head = OFX.substring(0, OFX.indexOf("<STMTTRNRS>"));
        var statement = OFX.substring(OFX.indexOf("<STMTTRNRS>"), OFX.indexOf("</BANKMSGSRSV1>"));
        return Arrays.stream(accounts)
                .map(it -> it.split(" ", 2))
                .map(it -> statement.formatted(it[0]).replace("<CURDEF>EUR", "<CURDEF>" + it[1]))
                .collect(Collectors.joining("", head, "</BANKMSGSRSV1></OFX>\n"));
    }

    @ParameterizedTest
    @CsvSource({"empty,422,empty-file", "binary,422,unreadable-file", "words,422,unreadable-file"})
    void saysWhatIsWrongWithAFileThatIsNoStatement(String kind, int status, String problem) {
        var answer = send(ada, account, "x.csv", hostile(kind));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().get("detail").asString()).endsWith(".");
        assertThat(ada.get("/v1/imports").json().get("items").size()).isZero();
    }

    @Test
    void importsNothingInSilenceFromHalfAnOfxFile() {
        var half = OFX.formatted("1").substring(0, OFX.indexOf("<NAME>"));

        var upload = send(ada, account, "half.ofx", bytes(half));

        if (upload.status() == 201) {
            var preview = upload.json().get("preview");
            var rejected = preview.get("rows").toString().contains("\"reason\":\"");
            assertThat(rejected || !preview.get("problem").isNull()).as(upload.body()).isTrue();
        } else {
            assertThat(upload.problem()).isEqualTo("unreadable-file");
        }
    }

    @Test
    void refusesAFileBeyondTheLimitWithASentence() {
        var megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'a');

        var answer = send(ada, account, "big.csv", Collections.nCopies(201, megabyte));

        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("file-too-large");
        assertThat(answer.json().get("detail").asString()).contains("200 MB");
    }

    @Test
    void refusesAFileBeyondTheLimitAlsoOfAClientThatMayRepeat() {
        var megabyte = new byte[1 << 20];
        var key = UUID.randomUUID().toString();

        var answer =
                send(
                        ada,
                        account,
                        "big.csv",
                        Collections.nCopies(201, megabyte),
                        "Idempotency-Key",
                        key);

        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
    }

    @Test
    void answersTheRepetitionOfAnUploadWithTheFirstImport() {
        var pieces = List.of(bytes(CSV));
        var key = UUID.randomUUID().toString();
        var first = send(ada, account, "x.csv", pieces, "Idempotency-Key", key);

        var again = send(ada, account, "x.csv", pieces, "Idempotency-Key", key);

        assertThat(id(again)).isEqualTo(id(first));
        assertThat(ada.get("/v1/imports").json().get("items").size()).isEqualTo(1);
    }

    @Test
    void letsAnUnknownCurrencyThroughAsItIs() {
        var id =
                id(upload("x.csv", "Date,Description,Amount,Currency\n2026-01-31,Ore,-5.00,XXG\n"));

        ada.post("/v1/imports/" + id + "/start", "");

        await(() -> isFinished(id));
        assertThat(recordsOf(Catalogue.RAW.name(), id)).isEqualTo(1);
    }

    @Test
    void forgetsAFileThatWasNotStarted() {
        var id = id(upload("export.csv", CSV));

        assertThat(ada.delete("/v1/imports/" + id).status()).isEqualTo(204);

        assertThat(ada.get("/v1/imports/" + id).status()).isEqualTo(404);
        assertThat(Files.exists(data.resolve("uploads/" + person.householdId() + "/" + id)))
                .isFalse();
    }

    @Test
    void deletesAFileThatNobodyStartedAfterADay() {
        var old = id(upload("old.csv", CSV));
        var fresh = id(upload("fresh.csv", CSV));
        api.owner()
                .sql(
                        "update import_file set created_at = created_at - interval '25 h'"
                                + " where import_id = ?")
                .param(UUID.fromString(old))
                .update();

        application.getBean(Unstarted.class).sweep();

        var uploads = data.resolve("uploads/" + person.householdId());
        assertThat(ada.get("/v1/imports/" + old).status()).isEqualTo(404);
        assertThat(uploads.resolve(old)).doesNotExist();
        assertThat(ada.get("/v1/imports/" + fresh).status()).isEqualTo(200);
        assertThat(uploads.resolve(fresh)).exists();
    }

    @Test
    void namesEachFieldOfAMappingThatCannotBe() {
        var upload = upload("export.csv", CSV);
        var mapping = mappingOf(upload);
        mapping.put("encoding", "klingon");
        mapping.put("delimiter", "::");

        var answer = ada.put("/v1/imports/" + id(upload) + "/mapping", mapping);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").size()).isEqualTo(2);
    }

    @Test
    void hidesImportsFromOtherHouseholds() {
        var id = id(upload("export.csv", CSV));
        var eve = api.signUp("eve").browser().at(LocalApi.uri(application));

        assertThat(eve.get("/v1/imports/" + id).status()).isEqualTo(404);
        assertThat(eve.post("/v1/imports/" + id + "/start", "").status()).isEqualTo(404);
        assertThat(eve.delete("/v1/imports/" + id).status()).isEqualTo(404);
        assertThat(eve.get("/v1/imports/" + id + "/rejected").status()).isEqualTo(404);
        assertThat(
                        eve.put("/v1/imports/" + id + "/mapping", mappingOf(upload("e.csv", CSV)))
                                .status())
                .isEqualTo(404);
        assertThat(send(eve, account, "e.csv", bytes(CSV)).status()).isEqualTo(404);
    }

    @Test
    void givesRejectedRowsPageByPageAndAsAFileNoSpreadsheetRuns() {
        var id = id(upload("export.csv", CSV));
        sinkRejected(id, 3);

        var page = ada.get("/v1/imports/" + id + "/rejected?limit=2").json();
        var rest =
                ada.get(
                                "/v1/imports/%s/rejected?limit=2&cursor=%s"
                                        .formatted(id, page.get("next").asString()))
                        .json();
        var file = ada.get("/v1/imports/" + id + "/rejected", "Accept", "text/csv");

        assertThat(page.get("items").size()).isEqualTo(2);
        assertThat(rest.get("items").size()).isEqualTo(1);
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body())
                .isEqualTo(
                        IntStream.rangeClosed(1, 3)
                                .mapToObj("\"%1$d\",\"No date.\",\"'=1+%1$d\"\r\n"::formatted)
                                .collect(
                                        Collectors.joining(
                                                "", "\"line\",\"reason\",\"content\"\r\n", "")));
    }

    private void sinkRejected(String id, int count) {
        for (var line = 1; line <= count; line++) {
            api.owner()
                    .sql("insert into rejected_row values (?, ?, ?, ?, 'No date.', ?)")
                    .params(person.householdId(), UUID.fromString(id), line, account, "=1+" + line)
                    .update();
        }
    }

    private static Answer send(Browser who, UUID accountId, String name, byte[] content) {
        return send(who, accountId, name, content.length == 0 ? List.of() : List.of(content));
    }

    /** None of the pieces is empty, which would end the request. */
    private static Answer send(
            Browser who, UUID accountId, String name, List<byte[]> content, String... headers) {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, name);
        var body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArrays(content),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return who.send(
                "POST",
                "/v1/imports?accountId=" + accountId,
                "multipart/form-data; boundary=" + BOUNDARY,
                body,
                headers);
    }

    private Answer upload(String name, String content) {
        return send(ada, account, name, bytes(content));
    }

    private static String id(Answer upload) {
        assertThat(upload.status()).as(upload.body()).isEqualTo(201);
        return upload.json().get("importId").asString();
    }

    private static ObjectNode mappingOf(Answer upload) {
        var preview = (ObjectNode) upload.json().get("preview");
        return preview.retain(
                "encoding",
                "delimiter",
                "hasHeader",
                "skipLines",
                "dateOrder",
                "numberFormat",
                "columns");
    }

    private static byte[] hostile(String kind) {
        return switch (kind) {
            case "empty" -> new byte[0];
            case "binary" ->
                    IntStream.range(0, 4_000)
                            .collect(
                                    java.io.ByteArrayOutputStream::new,
                                    (out, it) -> out.write(it * 31),
                                    (one, other) -> {})
                            .toByteArray();
            default -> bytes("Dear customer, the service is down.");
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean isFinished(String id) {
        return api.owner()
                .sql("select state = 'finished' from import_file where import_id = ?")
                .param(UUID.fromString(id))
                .query(Boolean.class)
                .single();
    }

    private static long recordsOf(String topic, String importId) {
        return Committed.records(broker.bootstrapServers(), topic).stream()
                .filter(
                        it ->
                                new String(it.value(), StandardCharsets.ISO_8859_1)
                                        .contains(importId))
                .count();
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
