package io.pennyflow.streams.enrichment.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.enrichment.learning.Experience.Moment;
import io.pennyflow.streams.enrichment.learning.Experience.Taught;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExperienceTest {
    private static final String[] NAMES = {"Blue Door", "Blue Moon", "Harbour Books", "Meyer"};

    /** Every present lesson once, in the order of time, however it came to be present. */
    @Property(tries = 300)
    void isAFunctionOfTheLessonsThereAre(@ForAll long seed) {
        var random = new Random(seed);
        var lived = new Experience();
        var present = new HashMap<Moment, Taught>();
        for (var step = 0; step < 40; step++) {
            var moment = new Moment(random.nextInt(12), new UUID(0, random.nextInt(4)));
            if (random.nextInt(3) == 0) {
                lived.remove(moment);
                present.remove(moment);
            } else {
                var taught = new Taught(lesson(random), "C" + random.nextInt(3));
                lived.put(moment, taught);
                present.put(moment, taught);
            }
            var asOf = random.nextInt(14);
            var asked = lesson(random);

            assertThat(lived.guess(asked, asOf)).isEqualTo(naive(present, random, asked, asOf));
        }
    }

    @Test
    void doesNotCountWhatIsTaughtAtTheMomentItself() {
        var experience = new Experience();
        var lesson = lesson(new Random(1));
        experience.put(new Moment(5, new UUID(0, 1)), new Taught(lesson, "LUNCH"));

        assertThat(experience.guess(lesson, 5)).isEmpty();
        assertThat(experience.guess(lesson, 6)).isPresent();
    }

    private static Object naive(
            Map<Moment, Taught> present, Random random, Lesson asked, long asOf) {
        var fresh = new Experience();
        var lessons = new ArrayList<>(present.entrySet());
        lessons.removeIf(it -> it.getKey().at() >= asOf);
        Collections.shuffle(lessons, random);
        lessons.forEach(it -> fresh.put(it.getKey(), it.getValue()));
        return fresh.guess(asked, Long.MAX_VALUE);
    }

    private static Lesson lesson(Random random) {
        var name = NAMES[random.nextInt(NAMES.length)];
        var evidence = new Evidence(name, null, null, random.nextInt(4) == 0, random.nextInt(3));
        return Lesson.of(evidence, null, random.nextInt(900));
    }
}
