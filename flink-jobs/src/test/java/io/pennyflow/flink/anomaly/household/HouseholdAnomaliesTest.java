package io.pennyflow.flink.anomaly.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A household that shops at a market each second day, eats out weekly and pays for a paper. */
class HouseholdAnomaliesTest {
    private static final int DAYS = 400;
    private static final int LATE = 380;
    private static final long UNIT = 10_000;

    private final List<Spend> spends = usualSpends();

    @Test
    void aUsualHouseholdIsLeftAlone() {
        assertThat(find(List.of())).isEmpty();
    }

    @Test
    void aBillOfTwiceItsPriceIsSaidWithWhatIsUsual() {
        spends.removeIf(it -> it.id().equals("paper-360"));
        spends.add(spend("jump", "Die Zeitung", "NEWS", 59_80, "DE", 360));

        var alert = only(find(List.of()));

        assertThat(alert.about()).isEqualTo("jump");
        assertThat(alert.reasons().get(0))
                .isEqualTo(
                        "Usually 29.90 EUR at Die Zeitung; this was 59.80 EUR"
                                + " (based on 12 earlier payments)");
    }

    @Test
    void aBillChargedTwiceIsSaid() {
        spends.add(spend("twice", "Die Zeitung", "NEWS", 29_90, "DE", 361));

        var alert = only(find(List.of()));

        assertThat(alert.about()).isEqualTo("twice");
        assertThat(alert.reasons()).hasSize(2);
        assertThat(alert.reasons().get(0)).startsWith("The same amount, 29.90 EUR");
    }

    @Test
    void theSameSmallAmountTwiceIsNothing() {
        spends.add(spend("coffee-1", "Kiosk", "FOOD", 2_20, "DE", LATE));
        spends.add(spend("coffee-2", "Kiosk", "FOOD", 2_20, "DE", LATE));

        assertThat(find(List.of())).isEmpty();
    }

    @Test
    void aLargeSpendAbroadAtAnUnknownMerchantIsSaid() {
        spends.add(spend("abroad", "Vantor", "SHOPPING", 340_00, "BR", LATE));

        assertThat(only(find(List.of())).about()).isEqualTo("abroad");
    }

    @Test
    void aBillThatDoesNotComeIsSaidOnceItIsLate() {
        spends.removeIf(it -> it.merchant().equals("Die Zeitung") && it.day() >= 330);

        var alert = only(find(List.of()));

        assertThat(alert.kind()).isEqualTo(Alert.Kind.MISSED_BILL);
        assertThat(alert.about()).isEqualTo("paper-300");
        assertThat(alert.day()).isEqualTo(342);
    }

    @Test
    void smallChargesOfAnUnknownMerchantInARowAreSaid() {
        for (var i = 0; i < 4; i++) {
            spends.add(spend("try-" + i, "QX", "SHOPPING", 1_00 + i, "DE", LATE));
        }

        assertThat(only(find(List.of())).kind()).isEqualTo(Alert.Kind.SMALL_CHARGES);
    }

    @Test
    void noMoreIsSaidInAMonthThanTheBudgetAllows() {
        for (var i = 0; i < 6; i++) {
            spends.add(spend("abroad-" + i, "Vantor " + i, "SHOPPING", 340_00, "X" + i, 382));
        }

        assertThat(find(List.of())).hasSize(2);
    }

    @Test
    void theLikeOfWhatWasExpectedIsNotSaidAgain() {
        spends.add(spend("feast", "Gasthaus", "EATING", 400_00, "DE", 340));
        spends.add(spend("another", "Gasthaus", "EATING", 410_00, "DE", LATE));

        var before = find(List.of());
        var after = find(List.of(new Answer("feast", Answer.Said.EXPECTED)));

        assertThat(before).extracting(Alert::about).containsExactly("feast", "another");
        assertThat(after).extracting(Alert::about).containsExactly("feast");
    }

    @Test
    void whoeverTookMoneyOnceIsSaidAgainHoweverLittleItIs() {
        spends.add(spend("theft", "Vantor", "SHOPPING", 340_00, "BR", 340));
        spends.add(spend("again", "Vantor", "SHOPPING", 90_00, "BR", LATE));

        var after = find(List.of(new Answer("theft", Answer.Said.NOT_MINE)));

        assertThat(after).extracting(Alert::about).containsExactly("theft", "again");
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        spends.add(spend("abroad", "Vantor", "SHOPPING", 340_00, "BR", LATE));
        var shuffled = new ArrayList<>(spends);
        Collections.shuffle(shuffled, new Random(4));

        var once = find(List.of());
        var again = HouseholdAnomalies.find(shuffled, List.of(), DAYS, AlertBudget.DEFAULT);

        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aHouseholdWithHardlyASpendHasNothingOdd(int count) {
        var few = spends.subList(0, count);

        assertThat(HouseholdAnomalies.find(few, List.of(), DAYS, AlertBudget.DEFAULT)).isEmpty();
    }

    @Test
    void aMerchantThatIsKnownIsEnoughToTellAnOddAmount() {
        var few = new ArrayList<Spend>();
        for (var day = 0; day < 8; day++) {
            few.add(spend("coffee-" + day, "Kiosk", "FOOD", 4_00 + day, "DE", day));
        }
        few.add(spend("feast", "Kiosk", "FOOD", 86_00, "DE", 8));

        assertThat(HouseholdAnomalies.find(few, List.of(), DAYS, AlertBudget.DEFAULT))
                .extracting(Alert::about)
                .containsExactly("feast");
    }

    @Test
    void aGiantIsSaidAndItsScoreIsANumber() {
        spends.add(
                new Spend("giant", "a", "Gasthaus", "EATING", Long.MAX_VALUE, "EUR", "DE", LATE));

        var alert = only(find(List.of()));

        assertThat(alert.about()).isEqualTo("giant");
        assertThat(alert.score()).isBetween(0.5, 1.0);
    }

    private List<Alert> find(List<Answer> answers) {
        return HouseholdAnomalies.find(spends, answers, DAYS, AlertBudget.DEFAULT);
    }

    private static Alert only(List<Alert> alerts) {
        assertThat(alerts).hasSize(1);
        return alerts.get(0);
    }

    private static List<Spend> usualSpends() {
        var random = new Random(11);
        var spends = new ArrayList<Spend>();
        for (var day = 0; day < DAYS; day += 2) {
            var cents = 2_000 + day * 631 % 2_000; // Never the same two days running.
            spends.add(spend("market-" + day, "Markt", "FOOD", cents, "DE", day));
            if (day % 3 == 0) {
                var coffee = 200 + day * 31 % 90;
                spends.add(spend("kiosk-" + day, "Kiosk", "FOOD", coffee, "DE", day));
            }
            if (day % 14 == 0) {
                var meal = 3_000 + random.nextInt(3_000);
                spends.add(spend("meal-" + day, "Gasthaus", "EATING", meal, "DE", day));
            }
            if (day % 30 == 0) {
                spends.add(spend("paper-" + day, "Die Zeitung", "NEWS", 29_90, "DE", day));
            }
        }
        return spends;
    }

    private static Spend spend(
            String id,
            String merchant,
            String category,
            long cents,
            @Nullable String country,
            int day) {
        return new Spend(id, "a", merchant, category, cents * UNIT / 100, "EUR", country, day);
    }
}
