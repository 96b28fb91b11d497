package io.pennyflow.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Over HTTP, as the page signs people up, in and out. */
@WithApi
class SignInTest {
    private final LocalApi api;

    SignInTest(LocalApi api) {
        this.api = api;
    }

    @Test
    void signsUpWithAHouseholdOfOnesOwn() {
        var browser = api.browser();

        var answer = browser.post("/v1/users", Person.wish(email(), Person.PASSWORD));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("displayName")).isEqualTo("Anna");
        assertThat(answer.text("household.baseCurrency")).isEqualTo("EUR");
        assertThat(answer.text("household.role")).isEqualTo("owner");
        assertThat(browser.get("/v1/session").json()).isEqualTo(answer.json());
    }

    @Test
    void signsOutAndInAgainWhateverTheCaseOfTheEmail() {
        var anna = api.signUp("anna");

        assertThat(anna.browser().delete("/v1/session").status()).isEqualTo(204);
        assertThat(anna.browser().get("/v1/session").problem()).isEqualTo("not-signed-in");
        var again = signIn(" " + anna.email().toUpperCase(Locale.ROOT), Person.PASSWORD);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("userId")).isEqualTo(anna.userId().toString());
    }

    @Test
    void doesNotTellAnUnknownEmailFromAWrongPassword() {
        var anna = api.signUp("anna");

        var unknown = signIn(email(), Person.PASSWORD);
        var wrong = signIn(anna.email(), "five dull green lamps");

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.problem()).isEqualTo("wrong-credentials");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void refusesASecondSignUpWithTheSameEmail() {
        var anna = api.signUp("anna");

        var again = api.browser().post("/v1/users", Person.wish(anna.email(), Person.PASSWORD));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("email-taken");
    }

    @Test
    void saysWhichFieldOfASignUpIsWrong() {
        var answer = api.browser().post("/v1/users", Person.wish(email(), "short"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("password");
    }

    @Test
    void refusesAWriteWithoutTheToken() {
        var anna = api.signUp("anna");

        var answer = anna.browser().forge("/v1/households", Person.household("Theirs"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("csrf-token-missing");
    }

    @Test
    void slowsDownGuessing() {
        var email = email();

        for (var attempt = 0; attempt < 10; attempt++) {
            assertThat(signIn(email, "guess number " + attempt).status()).isEqualTo(401);
        }
        var answer = signIn(email, "guess number ten");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.problem()).isEqualTo("too-many-attempts");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void givesTheSessionANewIdWhenSomebodySignsIn() {
        var anna = api.signUp("anna");
        var before = anna.browser().cookie("PENNYFLOW_SESSION");

        anna.browser()
                .post("/v1/session", Map.of("email", anna.email(), "password", Person.PASSWORD));

        assertThat(before).isPresent();
        assertThat(anna.browser().cookie("PENNYFLOW_SESSION")).isPresent().isNotEqualTo(before);
    }

    @Test
    void keepsPeopleSignedInAcrossARestart() {
        var anna = api.signUp("anna");

        try (var restarted = api.startAnother(Map.of())) {
            var session = anna.browser().at(LocalApi.uri(restarted)).get("/v1/session");

            assertThat(session.status()).isEqualTo(200);
            assertThat(session.text("userId")).isEqualTo(anna.userId().toString());
        }
    }

    @Test
    void hidesTheSessionCookieFromScriptsAndOtherSites() {
        var answer = api.browser().post("/v1/users", Person.wish(email(), Person.PASSWORD));

        var cookie =
                answer.headers().allValues("Set-Cookie").stream()
                        .filter(it -> it.startsWith("PENNYFLOW_SESSION="))
                        .findFirst();

        assertThat(cookie).get().asString().contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void movesBetweenOnesHouseholdsAndIntoNoOther() {
        var anna = api.signUp("anna");
        var ben = api.signUp("ben");
        var second = anna.browser().post("/v1/households", Person.household("Club"));

        var chosen =
                anna.browser()
                        .put(
                                "/v1/session/household",
                                Map.of("householdId", second.text("householdId")));
        var foreign =
                anna.browser()
                        .put("/v1/session/household", Map.of("householdId", ben.householdId()));

        assertThat(chosen.text("household.name")).isEqualTo("Club");
        assertThat(chosen.json().get("households").size()).isEqualTo(2);
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.problem()).isEqualTo("not-a-member");
    }

    @Test
    void refusesAHouseholdOfAnUnknownPlace() {
        var anna = api.signUp("anna");

        var answer =
                anna.browser()
                        .post(
                                "/v1/households",
                                Map.of(
                                        "name", "Moon",
                                        "baseCurrency", "XYZ",
                                        "country", "DE",
                                        "timeZone", "Europe/Berlin"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("baseCurrency");
    }

    private io.pennyflow.api.fixture.Answer signIn(String email, String password) {
        return api.browser().post("/v1/session", Map.of("email", email, "password", password));
    }

    private static String email() {
        return UUID.randomUUID() + "@example.org";
    }
}
