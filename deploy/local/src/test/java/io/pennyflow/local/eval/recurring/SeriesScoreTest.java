package io.pennyflow.local.eval.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesScoreTest {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 1);
    private static final Set<UUID> INTEREST = Set.copyOf(ids(100, 110));
    private static final Labelled LABELLED =
            new Labelled(List.of(), List.of(ids(0, 4), ids(10, 16)), INTEREST);

    @Test
    void isRightWithMoreThanHalfOfBoth() {
        var score = score(List.of(ids(0, 3), ids(10, 16)));

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.membershipRecall()).isCloseTo(9 / 10.0, within(1e-9));
    }

    @Test
    void isWrongWithHalfOfATrueSeries() {
        var score = score(List.of(ids(10, 13), ids(13, 16)));

        assertThat(score.precision()).isZero();
        assertThat(score.recall()).isZero();
        assertThat(score.membershipRecall()).isZero();
    }

    @Test
    void isWrongWithAsManyOthers() {
        assertThat(score(List.of(ids(0, 8))).precision()).isZero();
        assertThat(score(List.of(ids(0, 7))).precision()).isEqualTo(1);
    }

    @Test
    void countsAgainstPrecisionWhatIsNoSeries() {
        var score = score(List.of(ids(0, 4), ids(50, 53)));

        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void judgesNeitherInterestNorTwoThatNothingIsKnownOf() {
        var score = score(List.of(ids(100, 105), ids(50, 52)));

        assertThat(score.found()).isZero();
        assertThat(score.unlabelled()).isEqualTo(1);
        assertThat(score.early()).isEqualTo(1);
    }

    @Test
    void judgesTwoWhenOneIsOfATrueSeries() {
        assertThat(score(List.of(ids(15, 17))).found()).isEqualTo(1);
        assertThat(score(List.of(ids(15, 17))).precision()).isZero();
    }

    private static SeriesScore score(List<List<UUID>> found) {
        var all = new ArrayList<Found>();
        for (var members : found) {
            all.add(new Found(members, SOME_DAY));
        }
        return SeriesScore.of(LABELLED, all);
    }

    private static List<UUID> ids(int from, int until) {
        return IntStream.range(from, until).mapToObj(it -> new UUID(0, it)).toList();
    }
}
