package io.pennyflow.local.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.matching.Posting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated corpus: the same from the same seed, and labelled as it was made. */
class KindTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void isTheSameFromTheSameSeed(Kind kind) {
        assertThat(kind.scene(new Random(7)).rows()).isEqualTo(kind.scene(new Random(7)).rows());
        assertThat(kind.scene(new Random(7)).rows()).isNotEqualTo(kind.scene(new Random(8)).rows());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void labelsEveryRowOnceAndNoTransactionTwiceInABatchUnlessItHappenedTwice(Kind kind) {
        var scene = kind.scene(new Random(7));

        assertThat(scene.truths()).hasSameSizeAs(scene.rows());
        for (var row : scene.rows()) {
            var truth = scene.truths().get(row.id());
            assertThat(truth).isNotNull();
            assertThat(row.batches()).isNotEmpty();
        }
        var told = new ArrayList<String>();
        for (var row : scene.rows()) {
            var truth = scene.truths().get(row.id());
            if (truth != null && truth.times() == 1) {
                row.batches().forEach(it -> told.add(truth.truth() + side(row) + it));
            }
        }
        assertThat(new HashSet<>(told)).hasSameSizeAs(told);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isMatchedInNearlyEveryPair(Kind kind) {
        var score = MatchingScore.nothing(kind.title);
        var random = new Random(4_711);
        while (score.pairs() < 150) {
            score = score.plus(kind.score(random));
        }

        assertThat(score.precision()).isGreaterThan(0.95);
        assertThat(score.recall()).isGreaterThan(0.95);
    }

    private static String side(Posting row) {
        return "/" + row.account() + "/";
    }
}
