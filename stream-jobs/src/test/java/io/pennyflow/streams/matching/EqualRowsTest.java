package io.pennyflow.streams.matching;

import static io.pennyflow.streams.matching.MatchingFixtures.id;
import static io.pennyflow.streams.matching.MatchingFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EqualRowsTest {
    @Test
    void twelveFetchesOfOneRowBecomeOne() {
        var rows = new ArrayList<Posting>();
        for (var fetch = 0; fetch < 12; fetch++) {
            rows.add(row("row" + fetch, "fetch" + fetch, 0, "-3.20", "Coffee corner"));
        }

        assertThat(merged(rows)).hasSize(11).extracting(Match::kept).containsOnly(kept(rows));
    }

    @Test
    void rowsThatOneBatchListsStayTwo() {
        var rows =
                List.of(
                        row("a", "one", 0, "-3.20", "Coffee corner"),
                        row("b", "one", 0, "-3.20", "Coffee corner"),
                        row("c", "two", 0, "-3.20", "Coffee corner"));

        assertThat(merged(rows)).hasSize(1);
    }

    @Test
    void rowsDatedADayLaterAreNotTakenForThoseOfTheDayBefore() {
        var rows = new ArrayList<Posting>();
        for (var day = 0; day < 8; day++) {
            rows.add(row("x" + day, "one", day, "-1" + day + ".00", "Shop " + day));
            rows.add(row("y" + day, "two", day + 1, "-1" + day + ".00", "Shop " + day));
        }
        rows.add(row("a", "one", 3, "-3.20", "Coffee corner"));
        rows.add(row("b", "one", 4, "-3.20", "Coffee corner"));
        rows.add(row("c", "two", 4, "-3.20", "Coffee corner"));
        rows.add(row("d", "two", 5, "-3.20", "Coffee corner"));

        var pairs = merged(rows).stream().map(it -> List.of(it.kept(), it.absorbed())).toList();

        assertThat(pairs)
                .anyMatch(it -> it.containsAll(List.of(id("a"), id("c"))))
                .anyMatch(it -> it.containsAll(List.of(id("b"), id("d"))));
    }

    private static UUID kept(List<Posting> rows) {
        return rows.stream()
                .map(Row::new)
                .min(Row.KEPT_FIRST)
                .map(it -> it.posting.id())
                .orElseThrow();
    }

    private static List<Match> merged(List<Posting> postings) {
        var rows = new Rows(postings, List.of(), Coverage.derivedFrom(postings));
        rows.mergeEqual();
        return rows.matches();
    }
}
