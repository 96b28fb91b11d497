package io.pennyflow.flink.forecast.household;

import static io.pennyflow.flink.forecast.household.LivedHousehold.CHECKING;
import static io.pennyflow.flink.forecast.household.LivedHousehold.GROCERIES;
import static io.pennyflow.flink.forecast.household.LivedHousehold.LAST;
import static io.pennyflow.flink.forecast.household.LivedHousehold.RENT;
import static io.pennyflow.flink.forecast.household.LivedHousehold.RENT_SERIES;
import static io.pennyflow.flink.forecast.household.LivedHousehold.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosedBooksTest {
    private static final int TODAY = Math.toIntExact(LAST.toEpochDay());
    private static final String STATED = "00000000-0000-0000-0000-0000000000f3";
    private static final LivedHousehold YEAR = LivedHousehold.of(365, 1);

    @Test
    void takesBillsOutOfTheDaysTheyWereBookedOn() {
        var rent = YEAR.facts(Subject.category(RENT));
        var all = YEAR.facts(Subject.HOUSEHOLD);

        assertThat(Arrays.stream(rent.flows()).sum()).isEqualTo(-12_000, within(0.01));
        assertThat(rent.rest()).containsOnly(0);
        assertThat(Arrays.stream(all.rest()).max().orElseThrow()).isNegative();
    }

    @Test
    void knowsBillsToComeAndThoseAfterThemByTheirRhythm() {
        var expected = YEAR.facts(Subject.category(RENT)).expected();

        assertThat(expected).hasSizeBetween(13, 14);
        assertThat(LocalDate.ofEpochDay(expected.get(0).on())).isEqualTo("2026-06-01");
        assertThat(LocalDate.ofEpochDay(expected.get(11).on())).isEqualTo("2027-05-01");
        assertThat(expected).allMatch(it -> it.amount() == -1_000);
    }

    @Test
    void leavesABillInAnotherCurrencyToWhatIsUsual() {
        var books = new Books(TENANT, new Place("EUR", "DE"));
        YEAR.categories
                .getOrDefault(RENT, Map.of())
                .forEach((day, it) -> books.addCategoryDay(RENT, day, euros(it.flow() * 8 / 10)));
        YEAR.occurrences.forEach(books::addOccurrence);

        var facts = books.closed().orElseThrow().facts(Subject.category(RENT));

        assertThat(facts.events()).isEmpty();
        assertThat(facts.expected()).isEmpty();
    }

    @Test
    void isAsSureOfABillAsItsSeriesIs() {
        var books = YEAR.books();
        books.addConfidence(RENT_SERIES, 0.6);

        var expected = books.closed().orElseThrow().facts(Subject.category(RENT)).expected();

        assertThat(expected).allMatch(it -> it.probability() == 0.6);
    }

    @Test
    void expectsABillThatNothingPaidYetOfTheHouseholdAndOfItsAccount() {
        assertThat(stated("EUR", Subject.HOUSEHOLD)).isEqualTo(13);
        assertThat(stated("EUR", Subject.account(CHECKING))).isEqualTo(13);
        assertThat(stated("EUR", Subject.category(RENT))).isZero();
        assertThat(stated("USD", Subject.HOUSEHOLD)).isZero();
    }

    @Test
    void forecastsNoAccountThatIsClosed() {
        var books = YEAR.books();
        books.addHolder(CHECKING, new Holder("EUR", true));

        assertThat(books.closed().orElseThrow().subjects())
                .contains(Subject.HOUSEHOLD, Subject.category(GROCERIES))
                .doesNotContain(Subject.account(CHECKING));
    }

    @Test
    void limitsHowManySeriesItForecasts() {
        var books = new Books(TENANT, null);
        for (var n = 0; n < 1_000; n++) {
            books.addCategoryDay("CATEGORY_" + n, TODAY, euros(-10_000));
            books.addAccountDay("account-" + n % 250, TODAY, euros(-10_000));
        }

        var subjects = books.closed().orElseThrow().subjects();

        assertThat(subjects).hasSize(ClosedBooks.SERIES_MAX).contains(Subject.HOUSEHOLD);
    }

    @Test
    void beginsWithTheLastDayButForSlips() {
        var books = YEAR.books();
        books.addAccountDay(CHECKING, TODAY + 20_000, euros(5));
        books.addAccountDay(CHECKING, TODAY + 30_000, euros(5));

        var closed = books.closed().orElseThrow();

        assertThat(closed.origin()).isEqualTo(TODAY);
        assertThat(closed.facts(Subject.account(CHECKING)).flows()).hasSize(365);
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(new Books(TENANT, null).closed()).isEmpty();
    }

    @Test
    void saysOfAnEarlierDayOnlyWhatWasKnownThen() {
        var facts = YEAR.facts(Subject.account(CHECKING));
        var then = LAST.minusDays(100);

        var known = facts.asOf(Math.toIntExact(then.toEpochDay()));

        var later = facts.sum(then.plusDays(1), LAST.plusDays(1));
        assertThat(known.flows()).hasSize(265);
        assertThat(known.balance()).isEqualTo(facts.balance() - later, within(0.01));
        assertThat(known.events()).allMatch(it -> it.paid() <= then.toEpochDay());
        assertThat(known.expected()).allMatch(it -> it.on() > then.toEpochDay());
    }

    /** How often a bill in that currency is expected that nothing paid yet. */
    private static long stated(String currency, Subject subject) {
        var books = YEAR.books();
        books.addOccurrence(upcoming(currency));
        return books.closed().orElseThrow().facts(subject).expected().stream()
                .filter(it -> it.series().equals(STATED))
                .count();
    }

    private static Occurrence upcoming(String currency) {
        var on = TODAY + 5;
        return new Occurrence(
                STATED,
                CHECKING,
                "New gym",
                "UNCATEGORIZED",
                "upcoming",
                "monthly",
                on,
                on,
                on,
                -30_0000L,
                -30_0000L,
                -30_0000L,
                currency,
                Event.NEVER);
    }

    private static Movement euros(long units) {
        return new Movement("EUR", units, 0);
    }
}
