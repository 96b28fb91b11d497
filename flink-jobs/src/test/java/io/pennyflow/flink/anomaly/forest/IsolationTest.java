package io.pennyflow.flink.anomaly.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IsolationTest {
    private static final double[] APART = {8, -8, 8};

    @Test
    void aRowApartScoresAboveAllOthers() {
        var rows = rows();

        var forest = Isolation.of(rows, 100, 1);

        for (var row : rows) {
            assertThat(forest.score(row)).isLessThan(forest.score(APART));
        }
    }

    @Test
    void theSameRowsAndSeedGiveTheSameScores() {
        var once = Isolation.of(rows(), 100, 7);
        var again = Isolation.of(rows(), 100, 7);

        assertThat(again.score(APART)).isEqualTo(once.score(APART));
    }

    @Test
    void rowsThatAreAllAlikeScoreAlikeAndAsANumber() {
        var forest = Isolation.of(new double[][] {{1, 1}, {1, 1}, {1, 1}}, 100, 1);

        assertThat(forest.score(new double[] {1, 1})).isFinite();
    }

    @Test
    void oneRowIsNotEnough() {
        assertThatThrownBy(() -> Isolation.of(new double[][] {{1}}, 100, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[][] rows() {
        var random = new Random(3);
        var rows = new double[500][3];
        for (var row : rows) {
            for (var i = 0; i < row.length; i++) {
                row[i] = random.nextGaussian();
            }
        }
        return rows;
    }
}
