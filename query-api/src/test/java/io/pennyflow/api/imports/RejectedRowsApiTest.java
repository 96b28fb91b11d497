package io.pennyflow.api.imports;

import static io.pennyflow.api.imports.Samples.CSV;
import static io.pennyflow.api.imports.Sender.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.WithApi;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that were set aside. */
@WithApi
class RejectedRowsApiTest {
    private final LocalApi api;
    private final Sender ada;

    RejectedRowsApiTest(LocalApi api) {
        this.api = api;
        this.ada = Sender.signUp(api, "ada", api.uri());
    }

    @Test
    void givesRejectedRowsPageByPageAndAsAFileNoSpreadsheetRuns() {
        var id = id(ada.upload("export.csv", CSV));
        sinkRejected(id, 3);

        var page = ada.browser().get("/v1/imports/" + id + "/rejected?limit=2").json();
        var rest =
                ada.browser()
                        .get(
                                "/v1/imports/%s/rejected?limit=2&cursor=%s"
                                        .formatted(id, page.get("next").asString()))
                        .json();
        var file = ada.browser().get("/v1/imports/" + id + "/rejected", "Accept", "text/csv");

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
                    .params(
                            ada.person().householdId(),
                            UUID.fromString(id),
                            line,
                            ada.account(),
                            "=1+" + line)
                    .update();
        }
    }
}
