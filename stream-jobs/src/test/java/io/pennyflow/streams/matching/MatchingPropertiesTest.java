package io.pennyflow.streams.matching;

import static io.pennyflow.streams.matching.MatchingFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MatchingPropertiesTest {
    private static final List<String> TEXTS = List.of("REWE", "Rewe Markt", "ALDI", "Shell");
    private static final List<String> AMOUNTS = List.of("-5", "-5.00", "-6", "-20", "-24");

    @Property(tries = 200)
    void comesToTheSameInAnyOrder(@ForAll long seed) {
        var random = new Random(seed);
        var rows = rows(random);
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(DuplicateMatching.of(shuffled, List.of()))
                .isEqualTo(DuplicateMatching.of(rows, List.of()));
    }

    @Property(tries = 200)
    void absorbsEachRowOnceAndNeverTwoOfOneBatch(@ForAll long seed) {
        var rows = rows(new Random(seed));
        var batches = new HashMap<UUID, HashSet<UUID>>();
        var byId = new HashMap<UUID, Posting>();
        rows.forEach(it -> byId.put(it.id(), it));
        rows.forEach(it -> batches.put(it.id(), new HashSet<>(it.batches())));

        var absorbed = new HashSet<UUID>();
        for (var match : DuplicateMatching.of(rows, List.of())) {
            if (match.kind() != Match.Kind.REVIEW) {
                var mine = batches.computeIfAbsent(match.kept(), it -> new HashSet<>());
                var theirs = Objects.requireNonNull(byId.get(match.absorbed()));
                assertThat(absorbed.add(match.absorbed())).isTrue();
                for (var batch : theirs.batches()) {
                    assertThat(mine.add(batch)).isTrue();
                }
            }
        }
    }

    @Property(tries = 200)
    void concludesTheSameWithItsOwnConclusions(@ForAll long seed) {
        var rows = rows(new Random(seed));
        var first = automatic(DuplicateMatching.of(rows, List.of()));
        var said = first.stream().map(it -> new Decision(it.kept(), it.absorbed(), true)).toList();

        var again = automatic(DuplicateMatching.of(rows, said));

        assertThat(again).extracting(Match::absorbed).isEqualTo(absorbed(first));
        assertThat(again).extracting(Match::kept).isEqualTo(kept(first));
    }

    @Property(tries = 50)
    void dependsOnNothingFurtherAwayThanItsWindow(@ForAll long seed) {
        var rows = rows(new Random(seed));
        var far = new ArrayList<>(rows);
        var day = DuplicateMatching.WINDOW_DAYS + 30;
        far.add(row("far", "far", day, "-5", "REWE"));
        var coverage = Coverage.derivedFrom(rows);

        assertThat(DuplicateMatching.of(far, List.of(), coverage))
                .isEqualTo(DuplicateMatching.of(rows, List.of(), coverage));
    }

    private static List<Match> automatic(List<Match> matches) {
        return matches.stream().filter(it -> it.kind() != Match.Kind.REVIEW).toList();
    }

    private static List<UUID> kept(List<Match> matches) {
        return matches.stream().map(Match::kept).toList();
    }

    private static List<UUID> absorbed(List<Match> matches) {
        return matches.stream().map(Match::absorbed).toList();
    }

    private static List<Posting> rows(Random random) {
        var rows = new ArrayList<Posting>();
        for (var at = 0; at < 30; at++) {
            var batch = "batch" + random.nextInt(4);
            var isHand = random.nextInt(10) == 0;
            rows.add(
                    row(
                            "row" + random.nextLong(),
                            isHand ? "" : batch,
                            random.nextInt(20),
                            AMOUNTS.get(random.nextInt(AMOUNTS.size())),
                            TEXTS.get(random.nextInt(TEXTS.size())),
                            !isHand && random.nextInt(4) == 0,
                            isHand
                                    ? Origin.MANUAL
                                    : (random.nextBoolean() ? Origin.FILE : Origin.BANK),
                            "account"));
        }
        return rows;
    }
}
