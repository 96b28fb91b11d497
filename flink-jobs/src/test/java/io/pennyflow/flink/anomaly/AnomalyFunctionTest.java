package io.pennyflow.flink.anomaly;

import static io.pennyflow.flink.anomaly.AnomalyFixtures.COFFEE;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.UNUSUAL;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.USUAL;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.and;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.coffee;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.id;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.payment;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.times;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.anomaly.household.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnomalyFunctionTest {
    private static final String DENTIST = "MEDICAL_DENTAL_CARE";

    private final Runs runs = new Runs();

    @AfterEach
    @AfterTry
    void stop() throws Exception {
        runs.close();
    }

    @Test
    void tellsOfAnUnusualAmountAfterAQuietMoment() throws Exception {
        var job = runs.start();
        job.books(and(USUAL, UNUSUAL));

        job.waits(199);
        assertThat(job.says()).isEmpty();
        job.waits(1);

        assertThat(job.says()).hasSize(1);
        assertThat(job.standing()).containsOnlyKeys(id(10));
    }

    @Test
    void judgesAHouseholdThatIsNeverQuietOnceASecond() throws Exception {
        var job = runs.start();
        job.books(USUAL);
        for (var day = 20; day < 31; day++) {
            job.books(List.of(coffee(day, "86")));
            job.waits(100);
        }

        assertThat(job.says()).isNotEmpty();
    }

    @Test
    void judgesAnImportWhenItIsOver() throws Exception {
        var job = runs.start();
        for (var second = 0; second < 3; second++) {
            for (var n = 0; n < 2_500; n++) {
                var day = 2_500 * second + n;
                job.books(List.of(coffee(day, day % 100 == 99 ? "86" : "10")));
                job.waits(n % 5 == 0 ? 2 : 0);
            }
        }
        assertThat(job.says()).isEmpty();

        job.waits(1_999);
        assertThat(job.says()).isEmpty();

        job.waits(1);
        assertThat(job.says()).hasSize(50); // Of the latest 5,000.
    }

    @Test
    void takesBackWhatATransactionNoLongerIs() throws Exception {
        var job = runs.start();
        job.books(and(USUAL, UNUSUAL));
        job.waits(200);

        job.books(List.of(coffee(10, "11")));
        job.waits(200);

        assertThat(job.says()).hasSize(2);
        assertThat(job.standing()).isEmpty();
    }

    @Test
    void takesBackWhatIsDeletedAtOnce() throws Exception {
        var job = runs.start();
        job.books(and(USUAL, UNUSUAL));
        job.waits(200);

        job.deletes(UNUSUAL.transaction());

        assertThat(job.standing()).isEmpty();
    }

    @Test
    void takesBackWhatLaterArrivingHistoryExplains() throws Exception {
        var job = runs.start();
        job.books(and(USUAL, coffee(60, "86")));
        job.waits(200);
        assertThat(job.standing()).containsOnlyKeys(id(60));

        for (var day = 20; day < 40; day++) {
            job.books(List.of(coffee(day, "80")));
        }
        job.waits(200);

        assertThat(job.standing()).doesNotContainKey(id(60));
    }

    @Test
    void saysNothingNewWhenARecordComesTwice() throws Exception {
        var job = runs.start();
        job.books(and(USUAL, UNUSUAL));
        job.waits(200);

        job.books(and(USUAL, UNUSUAL));
        job.waits(2_000);

        assertThat(job.says()).hasSize(1);
        assertThat(job.timers()).isZero();
    }

    @Test
    void movesAPaymentBetweenCategories() throws Exception {
        var job = runs.start();
        for (var day = 0; day < 40; day++) {
            job.books(List.of(payment(day, 100L + day, COFFEE, "3", "EUR", day)));
            job.books(List.of(payment(200 + day, 200L + day, DENTIST, "90", "EUR", day)));
        }
        job.books(List.of(payment(50, 50L, COFFEE, "90", "EUR", 50)));
        job.waits(200);
        assertThat(job.standing()).containsOnlyKeys(id(50));

        job.books(List.of(payment(50, 50L, DENTIST, "90", "EUR", 50)));
        job.waits(200);

        assertThat(job.standing()).isEmpty();
    }

    @Test
    void anAnswerMovesWhatIsLikeItAtOnceAndTakenBackItDoesNot() throws Exception {
        var again = coffee(90, "88");
        var job = runs.start();
        job.books(and(USUAL, UNUSUAL, again));
        job.waits(200);
        assertThat(job.standing()).containsOnlyKeys(id(10), id(90));

        job.answers(UNUSUAL, Answer.Said.EXPECTED);
        job.waits(200);
        assertThat(job.standing()).containsOnlyKeys(id(10));
        assertThat(conclusion(job, 10).said()).isEqualTo("expected");

        job.answers(UNUSUAL, null);
        job.waits(200);
        assertThat(job.standing()).containsOnlyKeys(id(10), id(90));
        assertThat(conclusion(job, 10).said()).isNull();
    }

    @Test
    void anAnswerThatComesTwiceSaysNothingNew() throws Exception {
        var job = runs.start();
        job.books(and(USUAL, UNUSUAL));
        job.answers(UNUSUAL, Answer.Said.ONE_OFF);
        job.waits(200);

        job.answers(UNUSUAL, Answer.Said.ONE_OFF);
        job.waits(200);

        assertThat(job.says()).hasSize(1);
        assertThat(job.timers()).isZero();
    }

    @Test
    void keepsHouseholdsApart() throws Exception {
        var job = runs.start();
        job.books(USUAL);
        job.changes("another", UNUSUAL.transaction(), UNUSUAL);
        job.waits(200);

        assertThat(job.says()).isEmpty();
    }

    @Property(tries = 60)
    void endsTheSameWhateverTheOrderOfArrival(@ForAll Random random) throws Exception {
        var payments = household(new Random(42));
        var expected = runs.start();
        expected.books(payments);
        expected.waits(200);
        assertThat(expected.standing()).isNotEmpty();

        var shuffled = new ArrayList<>(payments);
        shuffled.addAll(payments.subList(0, 20));
        Collections.shuffle(shuffled, random);
        var job = runs.start();
        var answered = payments.get(random.nextInt(80));
        job.answers(answered, Answer.Said.EXPECTED);
        for (var payment : shuffled) {
            if (random.nextInt(10) == 0) {
                job.books(List.of(times(payment, 3)));
            }
            job.books(List.of(payment));
            job.waits(random.nextInt(4) == 0 ? 200 : 10);
        }
        job.waits(200);
        expected.answers(answered, Answer.Said.EXPECTED);
        expected.waits(200);

        assertThat(job.standing()).isEqualTo(expected.standing());
    }

    @Test
    void keepsItsStateWithoutKryo() {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Payment.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Conclusion.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Told.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Saying.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Finding.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Burst.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Change.class);
    }

    private static Conclusion conclusion(Running job, long number) {
        return requireNonNull(requireNonNull(job.standing().get(id(number))).conclusion());
    }

    private static List<Payment> household(Random random) {
        var payments = new ArrayList<Payment>();
        for (var n = 0; n < 80; n++) {
            var amount = random.nextInt(25) == 0 ? 400 : 10 + random.nextInt(8);
            var merchant = random.nextInt(4) == 0 ? null : (Long) (long) random.nextInt(4);
            payments.add(payment(n, merchant, COFFEE, "" + amount, "EUR", n / 2));
        }
        return payments;
    }
}
