package io.pennyflow.flink.forecast;

import static io.pennyflow.flink.forecast.AskedHousehold.START;
import static io.pennyflow.flink.forecast.AskedHousehold.day;
import static io.pennyflow.flink.forecast.AskedHousehold.factsOf;
import static io.pennyflow.flink.forecast.AskedHousehold.holder;
import static io.pennyflow.flink.forecast.AskedHousehold.place;
import static io.pennyflow.flink.forecast.household.LivedHousehold.CHECKING;
import static io.pennyflow.flink.forecast.household.LivedHousehold.GROCERIES;
import static io.pennyflow.flink.forecast.household.LivedHousehold.LAST;
import static io.pennyflow.flink.forecast.household.LivedHousehold.RENT;
import static io.pennyflow.flink.forecast.household.LivedHousehold.WAGES;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.forecast.Change.Input;
import io.pennyflow.flink.forecast.household.Facts;
import io.pennyflow.flink.forecast.household.LivedHousehold;
import io.pennyflow.flink.forecast.household.Movement;
import io.pennyflow.flink.forecast.household.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.types.PojoTestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HouseholdFunctionTest {
    private static final int TODAY = Math.toIntExact(LAST.toEpochDay());
    private static final Subject ACCOUNT = Subject.account(CHECKING);
    private static final List<Change> FACTS = factsOf(LivedHousehold.of(120, 1));

    private final List<AskedHousehold> started = new ArrayList<>();

    @AfterEach
    @AfterTry
    void stop() throws Exception {
        for (var each : started) {
            each.close();
        }
        started.clear();
    }

    @Test
    void asksForEverySeriesAfterAQuietMoment() throws Exception {
        var household = start(null, START);
        household.hears(FACTS);

        household.waits(1_999);
        assertThat(household.asks()).isEmpty();
        household.waits(1);

        assertThat(household.standing())
                .containsOnlyKeys(
                        Subject.HOUSEHOLD,
                        ACCOUNT,
                        Subject.category(GROCERIES),
                        Subject.category(RENT),
                        Subject.category(WAGES));
        assertThat(household.asks()).hasSize(5);
        assertThat(household.timers()).isZero();
    }

    @Test
    void asksOnlyForWhatChangesWhileTheDayStays() throws Exception {
        var household = settled();
        var before = household.asks().size();

        household.hears(spends(TODAY - 3, -99));
        household.waits(2_000);

        var asked = household.asks().subList(before, household.asks().size());
        assertThat(asked)
                .extracting(Question::subject)
                .containsExactlyInAnyOrder(Subject.HOUSEHOLD, Subject.category(GROCERIES));
    }

    @Test
    void asksForAllWhenANewDayBegins() throws Exception {
        var household = settled();
        var before = household.asks().size();

        household.hears(spends(TODAY + 1, -20));
        household.waits(2_000);

        var asked = household.asks().subList(before, household.asks().size());
        assertThat(asked).hasSize(5);
        assertThat(asked).allSatisfy(it -> assertThat(factsIn(it).origin()).isEqualTo(TODAY + 1));
    }

    @Test
    void asksForAllWhenTheCountryChanges() throws Exception {
        var household = settled();
        var before = household.asks().size();

        household.hears(place("AT"));
        household.waits(2_000);

        assertThat(household.asks()).hasSize(before + 5);
    }

    @Test
    void asksForNothingWhenNothingIsNew() throws Exception {
        var household = settled();
        var before = household.asks().size();

        household.hears(FACTS);
        household.waits(60_000);

        assertThat(household.asks()).hasSize(before);
        assertThat(household.timers()).isZero();
    }

    @Test
    void takesBackAClosedAccountAndAnEmptyCategory() throws Exception {
        var household = settled();

        household.hears(holder(true));
        for (var change : FACTS) {
            if (change.input() == Input.SPENDING && change.name().equals(WAGES)) {
                household.hears(day(Input.SPENDING, WAGES, change.day(), null));
            }
        }
        household.waits(2_000);

        assertThat(household.standing().get(ACCOUNT)).extracting(Question::facts).isNull();
        assertThat(household.standing().get(Subject.category(WAGES)))
                .extracting(Question::facts)
                .isNull();
        assertThat(household.standing().get(Subject.HOUSEHOLD))
                .extracting(Question::facts)
                .isNotNull();
    }

    @Test
    void asksOnceInTenSecondsHoweverMuchChanges() throws Exception {
        var household = settled();
        var before = household.asks().size();

        for (var change = 0; change < 10_000; change++) {
            household.hears(spends(TODAY - change % 100, -change % 77 - 1));
            household.waits(6);
        }
        household.waits(2_000);

        var asked = household.asks().size() - before;
        assertThat(asked / 2).isBetween(6, 8);
    }

    @Test
    void looksAheadFromTheLastDayThatIsNoSlip() throws Exception {
        var household = settled();

        household.hears(spends(TODAY + 40_000, -20));
        household.waits(2_000);

        assertThat(factsIn(household.standing().get(Subject.HOUSEHOLD)).origin()).isEqualTo(TODAY);
    }

    @Test
    void asksInFullForWhatMayHaveBeenSaidBeforeACrash() throws Exception {
        var household = start(null, START);
        household.hears(FACTS);
        household.waits(2_000);
        var checkpoint = household.snapshot();
        household.hears(spends(TODAY + 1, -20));
        household.waits(2_000);

        var next = start(checkpoint, START + 60_000);
        next.hears(day(Input.SPENDING, GROCERIES, TODAY + 1, null));
        next.waits(2_000);

        assertThat(next.asks()).hasSize(5).allMatch(it -> it.round().inFull());
        assertThat(next.asks()).allSatisfy(it -> assertThat(factsIn(it).origin()).isEqualTo(TODAY));
    }

    @Test
    void takesBackInFullWhatCameAndWentAroundACrash() throws Exception {
        var next = start(null, START + 60_000);

        next.hears(FACTS);
        next.hears(day(Input.SPENDING, "TRAVEL_FLIGHTS", TODAY, null));
        next.waits(2_000);

        assertThat(next.standing().get(Subject.category("TRAVEL_FLIGHTS")))
                .satisfies(it -> assertThat(it.facts()).isNull())
                .satisfies(it -> assertThat(it.round().inFull()).isTrue());
    }

    @Property(tries = 25)
    void asksTheSameWhateverTheOrderOfArrival(@ForAll Random random) throws Exception {
        var expected = settled().standing();
        var shuffled = new ArrayList<>(FACTS);
        Collections.shuffle(shuffled, random);

        var household = start(null, START);
        for (var change : shuffled) {
            if (random.nextInt(20) == 0 && change.movement() != null) {
                var other = new Movement("EUR", random.nextInt(1_000_000), 5);
                household.hears(day(change.input(), change.name(), change.day(), other));
            }
            household.hears(change);
            household.waits(random.nextInt(30) == 0 ? 2_000 : 3);
        }
        household.waits(2_000);

        assertSame(household.standing(), expected);
    }

    @Test
    void keepsItsStateWithoutKryo() {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Change.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Question.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Answer.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(DayOf.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Movement.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Series.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Asked.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Burst.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(Subject.class);
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(SaidLast.class);
    }

    private static void assertSame(Map<Subject, Question> actual, Map<Subject, Question> expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Round.class)
                .isEqualTo(expected);
    }

    private static Facts factsIn(@Nullable Question question) {
        return requireNonNull(requireNonNull(question).facts());
    }

    private static Change spends(int day, long units) {
        return day(Input.SPENDING, GROCERIES, day, new Movement("EUR", units * 10_000, 0));
    }

    private AskedHousehold settled() throws Exception {
        var household = start(null, START);
        household.hears(FACTS);
        household.waits(2_000);
        return household;
    }

    private AskedHousehold start(@Nullable OperatorSubtaskState checkpoint, long at)
            throws Exception {
        var household = new AskedHousehold(checkpoint, at);
        started.add(household);
        return household;
    }
}
