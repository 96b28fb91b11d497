package io.pennyflow.flink.anomaly;

import static io.pennyflow.flink.anomaly.AnomalyFixtures.UNUSUAL;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.USUAL;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.and;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.coffee;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.anomaly.household.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The function after a crash or a stop. */
class AnomalyResumptionTest {
    private final Runs runs = new Runs();

    @AfterEach
    void stop() throws Exception {
        runs.close();
    }

    @Test
    void anAnswerSurvivesACrash() throws Exception {
        var job = runs.start();
        job.books(and(USUAL, UNUSUAL));
        job.waits(200);
        var checkpoint = job.snapshot();
        job.answers(UNUSUAL, Answer.Said.NOT_MINE);
        job.waits(200);

        var next = runs.resumeLater(checkpoint);
        next.standing.putAll(job.standing());
        next.answers(UNUSUAL, Answer.Said.NOT_MINE);
        next.waits(2_000);

        assertThat(next.standing()).isEqualTo(job.standing());
        assertThat(next.says()).hasSize(11);
    }

    @Test
    void goesOnFromACheckpoint() throws Exception {
        var job = runs.start();
        job.books(USUAL);
        var checkpoint = job.snapshot();

        var next = runs.resume(checkpoint);
        next.books(List.of(UNUSUAL));
        next.waits(200);

        assertThat(next.standing()).containsOnlyKeys(id(10));
    }

    @Test
    void takesBackWhatItSaidBetweenTheCheckpointAndACrash() throws Exception {
        var job = runs.start();
        job.books(USUAL);
        job.waits(200);
        var checkpoint = job.snapshot();
        job.books(List.of(UNUSUAL));
        job.waits(200);
        var saidBeforeTheCrash = job.standing();
        assertThat(saidBeforeTheCrash).containsOnlyKeys(id(10));

        var next = runs.resumeLater(checkpoint);
        next.standing.putAll(saidBeforeTheCrash);
        next.books(List.of(UNUSUAL, coffee(10, "11")));
        next.waits(2_000);

        assertThat(next.standing()).isEmpty();
    }

    @Test
    void saysAHouseholdInFullOnceAndFromThenOnWhatIsRepeated() throws Exception {
        var job = runs.start();
        job.books(USUAL);
        job.waits(200);

        var next = runs.resumeLater(job.snapshot());
        next.books(USUAL.subList(0, 1));
        next.waits(2_000);
        assertThat(next.says()).hasSize(USUAL.size());
        next.books(USUAL.subList(1, 3));
        next.waits(2_000);

        assertThat(next.says()).hasSize(USUAL.size() + 2);
    }
}
