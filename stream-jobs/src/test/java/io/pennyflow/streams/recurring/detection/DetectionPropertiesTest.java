package io.pennyflow.streams.recurring.detection;

import static io.pennyflow.streams.recurring.detection.RecurringFixtures.monthly;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.paid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DetectionPropertiesTest {
    private static final int TRIES = 60;
    private static final LocalDate START = LocalDate.parse("2023-01-02");

    @Test
    void findsTheSameInWhateverOrderTheyAreGiven() {
        for (var seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var paid = habit(random, 60);
            paid.addAll(monthly("2024-03-1" + random.nextInt(10), 9, "-17.90"));
            var found = summary(paid);

            Collections.shuffle(paid, random);

            assertThat(summary(paid)).isEqualTo(found);
        }
    }

    @Test
    void hardlyEverTakesAHabitWithoutACadenceForASeries() {
        var wrong = 0;
        for (var seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var times = 3 + random.nextInt(80);
            wrong += mature(habit(random, times), Nature.UNKNOWN);
        }

        assertThat(wrong).isLessThanOrEqualTo(TRIES / 30);
    }

    @Test
    void hardlyEverTakesEqualPricesWithoutACadenceForASeries() {
        var wrong = 0;
        for (var seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var paid = new ArrayList<Occurrence>();
            for (var at = 0; at < 3 + seed % 60; at++) {
                paid.add(paid(START.plusDays(random.nextInt(700)).toString(), "-4.50", "n" + at));
            }
            wrong += mature(paid, Nature.UNKNOWN);
        }

        assertThat(wrong).isLessThanOrEqualTo(TRIES / 30);
    }

    @Test
    void findsASubscriptionAmongPurchasesAtTheSameShop() {
        var found = 0;
        for (var seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var subscription = monthly("2023-06-1" + random.nextInt(10), 14, "-8.99");
            var paid = habit(random, 40);
            paid.addAll(subscription);
            found +=
                    Detection.of(paid, Nature.DISCRETIONARY).stream()
                                    .anyMatch(it -> it.members().equals(subscription))
                            ? 1
                            : 0;
        }

        assertThat(found).isGreaterThanOrEqualTo(TRIES * 95 / 100);
    }

    private static int mature(List<Occurrence> paid, Nature nature) {
        return (int) Detection.of(paid, nature).stream().filter(Series::isMature).count();
    }

    private static List<String> summary(List<Occurrence> paid) {
        return Detection.of(paid, Nature.UNKNOWN).stream()
                .map(it -> it.members() + it.rhythm() + it.confidence() + it.next())
                .toList();
    }

    private static List<Occurrence> habit(Random random, int times) {
        var paid = new ArrayList<Occurrence>();
        for (var at = 0; at < times; at++) {
            var cents = Math.round(100 * 30 * Math.exp(0.4 * random.nextGaussian()));
            var amount = "-" + cents / 100 + "." + String.format("%02d", cents % 100);
            paid.add(paid(START.plusDays(random.nextInt(700)).toString(), amount, "n" + at));
        }
        return paid;
    }
}
