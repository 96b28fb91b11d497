package io.pennyflow.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Over HTTP, with changes written as the view sinks write them. */
@WithApi
class LiveFeedTest {
    private final LocalApi api;
    private final JdbcClient sink;

    LiveFeedTest(LocalApi api) {
        this.api = api;
        this.sink = api.as("view_sink");
    }

    @Test
    void tellsOfAChangeWithItsViewAndIds() {
        var anna = api.signUp("anna");

        try (var feed = OpenFeed.of(anna.browser())) {
            assertThat(feed.next().id()).isNotEmpty();
            change(anna, "transaction", "a");

            var event = feed.next();
            assertThat(event.name()).isEqualTo("change");
            assertThat(event.data())
                    .isEqualTo(
                            "{\"views\":[\"transaction\"],\"ids\":{\"transaction\":[\"a\"]},"
                                    + "\"rows\":{\"transaction\":1}}");
        }
    }

    @Test
    void tellsNobodyOfAnotherHouseholdsChanges() {
        var anna = api.signUp("anna");
        var ben = api.signUp("ben");

        try (var feed = OpenFeed.of(anna.browser())) {
            feed.next();
            change(ben, "transaction", "ben's");
            change(anna, "transaction", "anna's");

            assertThat(feed.next().data()).contains("anna's").doesNotContain("ben's");
        }
    }

    @Test
    void losesAndRepeatsNothingAcrossDroppedConnections() {
        var anna = api.signUp("anna");
        var heard = new ArrayList<String>();
        var last = openAndRead(anna, heard, "");

        for (var round = 0; round < 8; round++) {
            change(anna, "transaction", round + "-while-away");
            change(anna, "transaction", round + "-still-away");
            last = openAndRead(anna, heard, last, round + "-live", round + "-live-too");
        }

        var told =
                IntStream.range(0, 8)
                        .boxed()
                        .flatMap(
                                it ->
                                        List.of("-while-away", "-still-away", "-live", "-live-too")
                                                .stream()
                                                .map(what -> it + what))
                        .toList();
        assertThat(heard).containsExactlyElementsOf(told);
    }

    @Test
    void remembersWhereAPageThatHeardNothingStarted() {
        var anna = api.signUp("anna");
        String start;
        try (var feed = OpenFeed.of(anna.browser())) {
            start = feed.next().id();
        }

        change(anna, "alert", "missed");

        try (var feed = OpenFeed.of(anna.browser(), "Last-Event-ID", start)) {
            assertThat(feed.next().id()).isEqualTo(start);
            assertThat(feed.next().data()).contains("missed");
        }
    }

    @Test
    void startsOverWhenThePositionIsNoneItKnows() {
        var anna = api.signUp("anna");

        for (var position : List.of("abc", "999999999999")) {
            try (var feed = OpenFeed.of(anna.browser(), "Last-Event-ID", position)) {
                var first = feed.next();
                assertThat(first.name()).isEqualTo("reset");
                assertThat(first.data()).isNotEmpty();
                change(anna, "alert", "afterwards");
                assertThat(feed.next().data()).contains("afterwards");
            }
        }
    }

    @Test
    void endsWhenItsPersonSignsOut() {
        var anna = api.signUp("anna");

        try (var feed = OpenFeed.of(anna.browser())) {
            feed.next();
            anna.browser().delete("/v1/session");

            assertThat(feed.next().isEnd()).isTrue();
        }
    }

    @Test
    void endsTheOldestOfAPersonsStreamsForOneTooMany() {
        var anna = api.signUp("anna");
        var feeds = new ArrayList<OpenFeed>();

        for (var n = 0; n < 11; n++) {
            feeds.add(OpenFeed.of(anna.browser()));
            feeds.get(n).next();
        }
        change(anna, "alert", "heard");

        assertThat(feeds.get(0).next().isEnd()).isTrue();
        assertThat(feeds.get(1).next().data()).contains("heard");
        assertThat(feeds.get(10).next().data()).contains("heard");
        feeds.forEach(OpenFeed::close);
    }

    /** Opens behind a position, reads what was missed and what happens live, and hangs up. */
    private String openAndRead(Person person, List<String> heard, String last, String... live) {
        var headers = last.isEmpty() ? new String[0] : new String[] {"Last-Event-ID", last};
        try (var feed = OpenFeed.of(person.browser(), headers)) {
            var position = feed.next().id();
            if (!last.isEmpty()) {
                position = read(feed, heard);
            }
            for (var what : live) {
                change(person, "transaction", what);
                position = read(feed, heard);
            }
            return position;
        }
    }

    private static String read(OpenFeed feed, List<String> heard) {
        var event = feed.next();
        JsonMapper.shared()
                .readTree(event.data())
                .at("/ids/transaction")
                .forEach(it -> heard.add(it.asString()));
        return event.id();
    }

    private void change(Person person, String view, String id) {
        sink.sql(
                        """
                        with changed as (
                            insert into view_change (tenant_id, view_name, rows, ids, changed_at)
                            values (?, ?, 1, array[?], now()) returning 1)
                        select pg_notify('view_change', '') from changed
                        """)
                .params(person.householdId(), view, id)
                .query(row -> {});
    }
}
