package io.pennyflow.api.imports;

import static io.pennyflow.api.imports.Samples.OFX;
import static io.pennyflow.api.imports.Sender.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.WithApi;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no statement, or too much of one. */
@WithApi
class RefusedFileApiTest {
    private final Sender ada;

    RefusedFileApiTest(LocalApi api) {
        this.ada = Sender.signUp(api, "ada", api.uri());
    }

    @ParameterizedTest
    @CsvSource({"empty,422,empty-file", "binary,422,unreadable-file", "words,422,unreadable-file"})
    void saysWhatIsWrongWithAFileThatIsNoStatement(String kind, int status, String problem) {
        var answer = ada.send(ada.account(), "x.csv", hostile(kind));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().get("detail").asString()).endsWith(".");
        assertThat(answer.text("sentence.code")).isNotBlank();
        assertThat(ada.browser().get("/v1/imports").json().get("items").size()).isZero();
    }

    @Test
    void importsNothingInSilenceFromHalfAnOfxFile() {
        var half = OFX.formatted("1").substring(0, OFX.indexOf("<NAME>"));

        var upload = ada.send(ada.account(), "half.ofx", bytes(half));

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

        var answer = ada.send(ada.account(), "big.csv", Collections.nCopies(201, megabyte));

        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("file-too-large");
        assertThat(answer.json().get("detail").asString()).contains("200 MB");
    }

    @Test
    void refusesAFileBeyondTheLimitAlsoOfAClientThatMayRepeat() {
        var megabyte = new byte[1 << 20];
        var key = UUID.randomUUID().toString();

        var answer =
                ada.send(
                        ada.account(),
                        "big.csv",
                        Collections.nCopies(201, megabyte),
                        "Idempotency-Key",
                        key);

        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
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
}
