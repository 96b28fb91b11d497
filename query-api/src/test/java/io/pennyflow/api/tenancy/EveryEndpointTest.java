package io.pennyflow.api.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Walks the routing table: an endpoint that is added is held to these promises at once. */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEndpointTest {
    /** Answer anybody. */
    private static final Set<String> OPEN =
            Set.of(
                    "POST /v1/users",
                    "POST /v1/session",
                    "DELETE /v1/session",
                    "GET /v1/health",
                    "GET /v1/calendars/{household}/{secret}",
                    "POST /v1/alerts/unsubscription");

    /** Answer anybody who is signed in: they are about the person, or the same for all. */
    private static final Set<String> PERSONAL =
            Set.of(
                    "GET /v1/session",
                    "PUT /v1/session/household",
                    "POST /v1/households",
                    "GET /v1/rules/schema");

    private final LocalApi api;
    private final Stranger stranger;
    private final List<Call> calls;
    private final Person anna;

    EveryEndpointTest(LocalApi api) {
        this.api = api;
        this.stranger = Stranger.plantedIn(api.superuser());
        this.calls = Calls.naming(stranger.id(), api.context());
        this.anna = api.signUp("anna");
    }

    @Test
    void knowsEveryCallThatActsForNoHousehold() {
        var withoutHousehold = calls.stream().filter(it -> !it.ofTenant()).map(Call::name);

        assertThat(withoutHousehold)
                .as("calls that ask for no TenantId, to be named here on purpose")
                .containsExactlyInAnyOrderElementsOf(union(OPEN, PERSONAL));
        assertThat(calls).hasSizeGreaterThan(25);
    }

    @Test
    void answersNobodyWhoIsNotSignedIn() {
        for (var call : calls) {
            if (!OPEN.contains(call.name())) {
                assertThat(call.sendFrom(api.browser()).problem())
                        .as(call.name())
                        .isEqualTo("not-signed-in");
            }
        }
    }

    @Test
    void actsForNoHouseholdThatOneDoesNotBelongTo() {
        var household = stranger.tenant().toString();
        for (var call : calls) {
            if (call.ofTenant()) {
                var answer = call.sendFrom(anna.browser(), "Pennyflow-Household", household);
                assertThat(answer.status()).as(call.name()).isEqualTo(403);
                assertThat(answer.problem()).as(call.name()).isEqualTo("not-a-member");
            }
        }
    }

    @Test
    void tellsAndChangesNothingOfAnotherHousehold() {
        var before = Tables.content(api.owner(), stranger.tenant());

        for (var call : calls) {
            if (call.ofTenant() && !call.isStream()) {
                var answer = call.sendFrom(anna.browser());
                assertThat(answer.body()).as(call.name()).doesNotContain(Stranger.MARK);
                if (call.namesAnId()) {
                    assertThat(answer.status()).as(call + " " + answer).isIn(403, 404);
                } else if (!isNotNow(answer)) {
                    assertThat(answer.status()).as(call + " " + answer).isBetween(200, 299);
                }
            }
        }

        assertThat(Tables.content(api.owner(), stranger.tenant())).isEqualTo(before);
    }

    @Test
    void leadsIntoNoHouseholdOfAnother() {
        var answer =
                anna.browser()
                        .put("/v1/session/household", Map.of("householdId", stranger.tenant()));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void keepsAWriteFromAnybodyWhoMayOnlyLook() {
        var viewer = api.signUp("vera");
        api.owner()
                .sql("update membership set role = 'viewer' where user_id = ?")
                .param(viewer.userId())
                .update();

        for (var call : calls) {
            if (call.ofTenant() && !call.method().equals("GET")) {
                assertThat(call.sendFrom(viewer.browser()).problem())
                        .as(call.name())
                        .isEqualTo("read-only-role");
            }
        }
    }

    /** Her own rules, which a call before this one may have changed. */
    /** Somebody was quicker, or there is nothing yet to answer from. */
    private static boolean isNotNow(Answer answer) {
        return answer.status() == 409
                && Set.of("rules-changed", "forecast-missing").contains(answer.problem());
    }

    private static List<String> union(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
