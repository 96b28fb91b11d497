package io.pennyflow.streams.enrichment.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pennyflow.streams.enrichment.merchant.Evidence;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PersonalLayerTest {
    private static final int DAY = 20_000;

    private final PersonalLayer layer = new PersonalLayer();

    @Test
    void knowsNothingBeforeItIsTaught() {
        assertThat(layer.guess(lesson("Blue Door Bakery"))).isEmpty();
    }

    @Test
    void repeatsWhatItWasTaughtAndSaysHowOften() {
        teach("Blue Door Bakery 12", "LUNCH", 3);
        teach("Harbour Books", "BOOKS", 3);

        var learned = layer.guess(lesson("Blue Door Bakery 44")).orElseThrow();

        assertThat(learned.category()).isEqualTo("LUNCH");
        assertThat(learned.likelihood()).isGreaterThan(0.7);
        assertThat(learned.reason()).isEqualTo("Learned from 3 corrections");
    }

    @Test
    void isSurerTheMoreOftenItWasTold() {
        teach("Harbour Books", "BOOKS", 5);
        teach("Blue Door Bakery", "LUNCH", 1);
        var once = likelihood("Blue Door Bakery");

        teach("Blue Door Bakery", "LUNCH", 4);

        assertThat(likelihood("Blue Door Bakery")).isGreaterThan(once);
    }

    @Test
    void takesTheNewerChoiceWhenAHouseholdChangesItsMind() {
        teach("Blue Door Bakery", "LUNCH", 2);

        teach("Blue Door Bakery", "TREATS", 4);

        assertThat(layer.guess(lesson("Blue Door Bakery")).orElseThrow().category())
                .isEqualTo("TREATS");
    }

    @Test
    void usesAWordOfANameItNeverSaw() {
        teach("Meyer Bakery", "LUNCH", 2);
        teach("Sunrise Bakery", "LUNCH", 2);
        teach("Harbour Books", "BOOKS", 4);

        assertThat(layer.guess(lesson("Corner Bakery")).orElseThrow().category())
                .isEqualTo("LUNCH");
    }

    @Test
    void saysAsSureAsItIsRightOfAHouseholdThatChoosesAtRandom() {
        var random = new Random(7);
        for (var i = 0; i < 4_000; i++) {
            var lesson = lesson("Market Hall");
            var choice = random.nextInt(10) < 6 ? "FOOD" : "GIFTS";
            layer.compare(lesson, choice);
            layer.learn(lesson, choice);
        }

        assertThat(likelihood("Market Hall")).isCloseTo(0.6, within(0.04));
    }

    @Property(tries = 200)
    void likelihoodsStayBetweenZeroAndOne(@ForAll String taught, @ForAll String asked) {
        var any = new PersonalLayer();
        any.learn(lesson(taught), "A");
        any.learn(lesson(asked + taught), "B");

        assertThat(any.guess(lesson(asked)).orElseThrow().likelihood()).isBetween(0.0, 1.0);
    }

    private void teach(String description, String category, int times) {
        for (var i = 0; i < times; i++) {
            layer.learn(lesson(description), category);
        }
    }

    private double likelihood(String description) {
        return layer.guess(lesson(description)).orElseThrow().likelihood();
    }

    private static Lesson lesson(String description) {
        return Lesson.of(new Evidence(description, null, null, false, 3), null, DAY);
    }
}
