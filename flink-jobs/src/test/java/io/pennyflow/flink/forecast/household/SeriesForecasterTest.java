package io.pennyflow.flink.forecast.household;

import static io.pennyflow.flink.forecast.household.LivedHousehold.CHECKING;
import static io.pennyflow.flink.forecast.household.LivedHousehold.GROCERIES;
import static io.pennyflow.flink.forecast.household.LivedHousehold.LAST;
import static io.pennyflow.flink.forecast.household.LivedHousehold.RENT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pennyflow.flink.forecast.household.Prediction.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesForecasterTest {
    private static final Offset<Double> CENT = within(0.01);
    private static final LivedHousehold TWO_YEARS = LivedHousehold.of(730, 1);

    private final SeriesForecaster forecaster = new SeriesForecaster();

    @Test
    void knowsRentAndWagesByTheDayInABalance() {
        var balance = forecaster.forecast(TWO_YEARS.facts(Subject.account(CHECKING)), Period.DAY);

        assertThat(balance.status()).isEqualTo(Status.FORECAST);
        assertThat(balance.steps()).hasSize(90);
        assertThat(balance.steps().get(0).day()).isEqualTo(LAST.plusDays(1));
        assertThat(step(balance, "2026-05-25") - step(balance, "2026-05-24"))
                .isCloseTo(3_000 - 34.5, within(40.0));
        assertThat(step(balance, "2026-06-01") - step(balance, "2026-05-31"))
                .isCloseTo(-1_000 - 34.5, within(40.0));
    }

    @Test
    void isSurerOfTomorrowThanOfNextMonth() {
        var balance = forecaster.forecast(TWO_YEARS.facts(Subject.account(CHECKING)), Period.DAY);

        assertThat(width(balance, 0)).isLessThan(width(balance, 30));
        assertThat(width(balance, 30)).isLessThan(width(balance, 89));
    }

    @Test
    void saysWhenABalanceIsNegativeMoreProbablyThanNot() {
        var facts = TWO_YEARS.facts(Subject.account(CHECKING));
        var poor = facts.withBalance(-1_400);

        var risk = requireNonNull(forecaster.forecast(poor, Period.DAY).risk());

        assertThat(risk.negativeProbability()).isEqualTo(1, within(0.05));
    }

    @Test
    void countsWhatTheMonthHasAlready() {
        var month = forecaster.forecast(TWO_YEARS.facts(Subject.category(RENT)), Period.MONTH);

        assertThat(month.steps()).hasSize(12);
        assertThat(month.steps().get(0).day()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(month.known()).isEqualTo(-1_000, CENT);
        assertThat(month.steps())
                .allSatisfy(it -> assertThat(it.bands().p50()).isEqualTo(-1_000, CENT));
        assertThat(month.drivers().get(0).label()).isEqualTo("Landlord");
        assertThat(month.drivers().get(0).times()).isEqualTo(11);
    }

    @Test
    void neverTakesSpendingForIncome() {
        var weeks = forecaster.forecast(TWO_YEARS.facts(Subject.category(GROCERIES)), Period.WEEK);

        assertThat(weeks.steps()).hasSize(26);
        assertThat(weeks.steps()).allSatisfy(it -> assertThat(it.bands().high95()).isNotPositive());
    }

    @Test
    void tellsHowGoodItWouldHaveBeen() {
        var month = forecaster.forecast(TWO_YEARS.facts(Subject.category(GROCERIES)), Period.MONTH);
        var balance = forecaster.forecast(TWO_YEARS.facts(Subject.account(CHECKING)), Period.DAY);

        assertThat(month.past()).hasSize(12);
        assertThat(month.past().get(11).day()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(month.past())
                .allSatisfy(it -> assertThat(it.actual()).isBetween(-1_300.0, -800.0));
        assertThat(balance.past()).hasSize(12);
        assertThat(balance.past().get(11).day()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(balance.past())
                .allSatisfy(
                        it ->
                                assertThat(it.actual())
                                        .isBetween(it.bands().low95(), it.bands().high95()));
    }

    @Test
    void saysTheSameAgainFromMemory() {
        var facts = TWO_YEARS.facts(Subject.account(CHECKING));
        var first = forecaster.forecast(facts, Period.DAY);

        assertThat(forecaster.forecast(facts, Period.DAY)).isEqualTo(first);
        assertThat(new SeriesForecaster().forecast(facts, Period.DAY)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 27})
    void saysThatAFewDaysAreTooLittle(int days) {
        var facts = LivedHousehold.of(days, 1).facts(Subject.account(CHECKING));

        var balance = forecaster.forecast(facts, Period.DAY);

        assertThat(balance.status()).isEqualTo(Status.NOT_ENOUGH_HISTORY);
        assertThat(balance.historySteps()).isEqualTo(days);
        assertThat(balance.steps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 35, 48, 60, 100})
    void makesDoWithWeeks(int days) {
        var facts = LivedHousehold.of(days, 1).facts(Subject.account(CHECKING));

        var balance = forecaster.forecast(facts, Period.DAY);

        assertThat(balance.status()).isEqualTo(Status.FORECAST);
        assertOrdered(balance);
    }

    @Test
    void takesConstantsAndNothingAsTheyAre() {
        assertOrdered(forecaster.forecast(of(new double[400]), Period.DAY));
        var constant = new double[400];
        Arrays.fill(constant, -5);

        var balance = forecaster.forecast(of(constant), Period.DAY);

        assertOrdered(balance);
        assertThat(balance.steps().get(89).bands().p50()).isEqualTo(100 - 5 * 90, within(5.0));
    }

    @Test
    void livesWithAGiantAndWithMonthsOfNothing() {
        var flows = new double[500];
        for (var day = 0; day < flows.length; day++) {
            flows[day] = day > 200 && day < 350 ? 0 : -10 - day % 7;
        }
        flows[450] = -9e13;

        assertOrdered(forecaster.forecast(of(flows), Period.DAY));
    }

    @Property(tries = 40)
    void neverSaysWhatIsNoNumber(
            @ForAll @Size(min = 1, max = 120)
                    List<@DoubleRange(min = -1e6, max = 1e6) Double> flows) {
        var values = flows.stream().mapToDouble(it -> it).toArray();

        for (var period : Period.values()) {
            assertOrdered(forecaster.forecast(of(values), period));
        }
    }

    private static Facts of(double[] flows) {
        var origin = Math.toIntExact(LAST.toEpochDay());
        return new Facts(
                Subject.account(CHECKING),
                7,
                "EUR",
                "DE",
                origin,
                origin - flows.length + 1,
                flows,
                100,
                List.of(),
                List.of(),
                List.of());
    }

    private static double step(Prediction prediction, String day) {
        return prediction.steps().stream()
                .filter(it -> it.day().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow()
                .bands()
                .p50();
    }

    private static double width(Prediction prediction, int step) {
        var bands = prediction.steps().get(step).bands();
        return bands.p90() - bands.p10();
    }

    private static void assertOrdered(Prediction prediction) {
        for (var step : prediction.steps()) {
            var bands = step.bands();
            assertThat(bands.arePossible()).isTrue();
            assertThat(bands.low95()).isLessThanOrEqualTo(bands.p10());
            assertThat(bands.p10()).isLessThanOrEqualTo(bands.p50());
            assertThat(bands.p50()).isLessThanOrEqualTo(bands.p90());
            assertThat(bands.p90()).isLessThanOrEqualTo(bands.high95());
        }
    }
}
