package io.pennyflow.api.imports;

import static io.pennyflow.api.imports.Samples.AMBIGUOUS_QIF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.WithApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@WithApi
class QuestionApiTest {
    private final Sender ada;

    QuestionApiTest(LocalApi api) {
        this.ada = Sender.signUp(api, "ada", api.uri());
    }

    @Test
    void asksHowToReadDatesThatTheFileLeavesOpenAndShowsARowBothWays() {
        var question = ada.upload("a.qif", AMBIGUOUS_QIF).json().get("preview").get("question");

        assertThat(question.get("code").asString()).isEqualTo("date-order");
        assertThat(question.get("sentence").asString()).endsWith(".");
        assertThat(question.get("assumed").asString()).isEqualTo("MDY");
        assertThat(question.get("answer").isNull()).isTrue();
        assertThat(question.get("choices"))
                .extracting(
                        it -> it.get("answer").asString(),
                        it -> it.get("row").get("bookedOn").asString(),
                        it -> it.get("row").get("description").asString())
                .containsExactly(
                        tuple("DMY", "2026-03-04", "Milk"), tuple("MDY", "2026-04-03", "Milk"));
    }

    @Test
    void readsTheFileAnewAsAnsweredAndLetsTheAnswerChange() {
        var id = Sender.id(ada.upload("a.qif", AMBIGUOUS_QIF));

        answer(id, "DMY");
        var first = ada.preview(id);
        answer(id, "MDY");
        var second = ada.preview(id);

        assertThat(secondDay(first)).isEqualTo("2026-03-04");
        assertThat(first.get("question").get("answer").asString()).isEqualTo("DMY");
        assertThat(secondDay(second)).isEqualTo("2026-04-03");
        assertThat(second.get("question").get("answer").asString()).isEqualTo("MDY");
    }

    @Test
    void keepsTheAnswerWhenTheFileMovesToAnotherAccount() {
        var savings = ada.person().account("Savings", "EUR", "0");
        var id = Sender.id(ada.upload("a.qif", AMBIGUOUS_QIF));
        answer(id, "DMY");

        ada.browser().put("/v1/imports/" + id + "/account", Map.of("accountId", savings));

        assertThat(secondDay(ada.preview(id))).isEqualTo("2026-03-04");
        assertThat(ada.preview(id).get("question").get("answer").asString()).isEqualTo("DMY");
    }

    @Test
    void startsNothingBeforeTheAnswer() {
        var id = Sender.id(ada.upload("a.qif", AMBIGUOUS_QIF));

        var early = ada.start(id);

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.problem()).isEqualTo("answer-needed");
    }

    @Test
    void asksNothingThatTheFileTells() {
        var told = AMBIGUOUS_QIF.replace("04/03/26", "14/03/26");
        var upload = ada.upload("a.qif", told);
        var path = "/v1/imports/" + Sender.id(upload) + "/answer";

        assertThat(upload.json().get("preview").get("question").isNull()).isTrue();
        assertThat(ada.browser().put(path, Map.of("dates", "DMY")).problem())
                .isEqualTo("nothing-asked");
    }

    @Test
    void takesNoAnswerThatIsNoChoice() {
        var path = "/v1/imports/" + Sender.id(ada.upload("a.qif", AMBIGUOUS_QIF)) + "/answer";

        assertThat(ada.browser().put(path, Map.of("dates", "YMD")).problem())
                .isEqualTo("nothing-asked");
        assertThat(ada.browser().put(path, Map.of("dates", "week")).problem())
                .isEqualTo("validation-failed");
        assertThat(ada.browser().put(path, Map.of()).problem()).isEqualTo("validation-failed");
    }

    private void answer(String id, String order) {
        var path = "/v1/imports/" + id + "/answer";
        var answered = ada.browser().put(path, Map.of("dates", order));
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    }

    private static String secondDay(JsonNode preview) {
        return preview.get("rows").get(1).get("parsed").get("bookedOn").asString();
    }
}
