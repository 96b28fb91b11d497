package io.pennyflow.local.eval.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    @Test
    void measuresErrorsAgainstTheSizeOfBoth() {
        var smape = Accuracy.smape(new double[] {100, 0}, new double[] {110, 0});

        assertThat(smape).isCloseTo(200 * 10 / 210.0 / 2, within(1e-9));
    }

    @Test
    void scalesByTheStepFromASeasonAgo() {
        assertThat(Accuracy.scale(new double[] {1, 5, 2, 9}, 2)).isEqualTo(2.5);
    }

    @Test
    void chargesFortyTimesWhatLiesOutsideTheBand() {
        var score =
                Accuracy.intervalScore(
                        new double[] {5, 12}, new double[] {0, 0}, new double[] {10, 10});

        assertThat(score).isEqualTo((10 + 10 + 40 * 2) / 2.0);
    }

    @Test
    void countsWhatLiesInTheBandAndOnItsEdge() {
        var covered =
                Accuracy.covered(new double[] {0, 11}, new double[] {0, 0}, new double[] {10, 10});

        assertThat(covered).isEqualTo(0.5);
    }

    @Test
    void comparesTheMeansWithThoseOfNaive2() {
        var one = new Verdict(10, 1, 20, 2, 5, 0.8, 0.95, 1);
        var flat = new Verdict(2, Double.NaN, 4, Double.NaN, Double.NaN, 1, 1, 1);

        var figures = new Verdicts(List.of(one, flat)).figures();

        assertThat(figures).containsEntry("owa", 0.5).containsEntry("mase", 1.0);
    }

    @Test
    void takesWeeksAsTheM4CompetitionDid() {
        assertThat(Judge.scaledBy(52)).isEqualTo(1);
        assertThat(Judge.scaledBy(12)).isEqualTo(12);
    }
}
