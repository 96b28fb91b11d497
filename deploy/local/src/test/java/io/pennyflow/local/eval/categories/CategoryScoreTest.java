package io.pennyflow.local.eval.categories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CategoryScoreTest {
    @Test
    void countsAllRowsCoveredOnesAndThoseSaidToBeSure() {
        var score = new CategoryScore();
        score.add(new Guess("A", 0.95, true, ""), "A");
        score.add(new Guess("A", 0.95, true, ""), "B");
        score.add(new Guess("A", 0.5, true, ""), "A");
        score.add(new Guess("A", 0.1, false, ""), "A");

        var figures = score.figures(1);

        assertThat(figures)
                .containsEntry("rows", 4)
                .containsEntry("accuracy", 0.75)
                .containsEntry("coverage", 0.75)
                .containsEntry("accuracyCovered", 0.6667)
                .containsEntry("topBucketShare", 0.5)
                .containsEntry("topBucketPrecision", 0.5);
    }

    @Test
    void findsNoCalibrationErrorWhereWhatWasSaidCameTrue() {
        var score = new CategoryScore();
        for (var i = 0; i < 10; i++) {
            score.add(new Guess("A", 0.7, true, ""), i < 7 ? "A" : "B");
        }

        assertThat(score.figures(1)).containsEntry("ece", 0.0);
    }
}
