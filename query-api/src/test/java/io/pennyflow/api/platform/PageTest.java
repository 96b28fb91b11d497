package io.pennyflow.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.WithApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over HTTP: what a browser is given and told. */
@WithApi
class PageTest {
    private final LocalApi api;

    PageTest(LocalApi api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/accounts", "/imports/42"})
    void servesThePageForEveryAddressInsideIt(String path) {
        var answer = api.browser().get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>Pennyflow</title>");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).contains("no-cache");
    }

    @Test
    void keepsHashedFilesForAYearAndSendsThemCompressed() {
        var answer = api.browser().get("/assets/app-1a2b3c.js", "Accept-Encoding", "gzip");

        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/favicon.png", "/db/roles.sql"})
    void servesNoPageForAFileThatIsNotThere(String path) {
        assertThat(api.browser().get(path).status()).isEqualTo(404);
    }

    @Test
    void saysInProblemJsonThatACallDoesNotExist() {
        var answer = api.signUp("anna").browser().get("/v1/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void tellsTheBrowserToRunNothingButThePage() {
        var answer = api.browser().get("/");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void describesItsCallsAndShowsThem() {
        var document = api.browser().get("/v1/openapi");
        var page = api.browser().get("/docs/index.html");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().at("/paths/~1v1~1accounts/post").isObject()).isTrue();
        assertThat(document.body()).doesNotContain("\"TenantId\"", "\"UserId\"");
        assertThat(api.browser().get("/docs").status()).isIn(200, 302);
        assertThat(page.status()).isIn(200, 302, 404);
    }

    @Test
    void saysWhatIsWrongWithABodyThatIsNoJson() {
        var answer = api.signUp("anna").browser().post("/v1/accounts", "{\"name\": ");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("validation-failed");
    }

    @Test
    void refusesABodyBeyondAllReason() {
        var answer =
                api.signUp("anna")
                        .browser()
                        .post("/v1/accounts", "{\"name\": \"" + "x".repeat(1 << 20) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
    }

    @Test
    void refusesAnAddressWithACharacterThatNoDatabaseTakes() {
        var answer = api.signUp("anna").browser().get("/v1/transactions?text=a%00b");

        assertThat(answer.status()).isEqualTo(400);
    }
}
