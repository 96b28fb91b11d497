package io.pennyflow.streams.alerts.household;

import static io.pennyflow.streams.alerts.household.HouseholdFixture.TODAY;
import static io.pennyflow.streams.alerts.household.HouseholdFixture.lived;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.alerts.v1.Alert;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Balances, bills ahead, budgets and goals. Every other day 20.00 is paid: 300.00 a month. */
class MoneyAlertsTest {
    @ParameterizedTest
    @CsvSource({
        "checking, 29.99, Everyday has 29.99 EUR left",
        "checking, 30.00,",
        "checking, -5, Everyday is overdrawn by 5.00 EUR",
        "savings, 0,",
        "cash, 1,",
        "cash, -1, Everyday is overdrawn by 1.00 EUR",
        "card, -500,"
    })
    void tellsOfABalanceThatIsLowForItsAccount(String kind, String balance, String told) {
        var household = lived().account(kind).balance(1, balance);

        assertThat(household.told()).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void asksMembersWhatIsLow() {
        var household = lived().account("checking").balance(0, "80");

        assertThat(household.told()).isEmpty();
        assertThat(household.wants("low-balance", "100", "USD").told()).isEmpty();
        assertThat(household.wants("low-balance", "100", "EUR").told()).hasSize(1);
    }

    @Test
    void takesTheNewestBalanceAndLeavesIdleAccountsAlone() {
        assertThat(lived().account("checking").balance(3, "-5").balance(0, "500").told()).isEmpty();
        assertThat(lived().account("checking").balance(46, "-5").told()).isEmpty();
    }

    @Test
    void staysOpenUntilItHasRecovered() {
        var low = lived().account("checking").balance(0, "29");
        var open = Set.of(low.alerts().get(0).getAlertId());

        var alike = lived().account("checking").balance(0, "35").household();
        var recovered = lived().account("checking").balance(0, "36").household();

        assertThat(Lookout.of(alike, Set.of())).isEmpty();
        assertThat(Lookout.of(alike, open)).hasSize(1);
        assertThat(Lookout.of(recovered, open)).isEmpty();
    }

    @Test
    void namesTheDayAndTheBillThatIsTooMuchBeforePayDay() {
        var household =
                lived().account("checking")
                        .balance(0, "1000")
                        .bill("upcoming", 4, "-300", "Stadtwerke", "RENT_AND_UTILITIES_WATER")
                        .bill("upcoming", 6, "-800", "Lindner", "RENT_AND_UTILITIES_RENT")
                        .bill("upcoming", 9, "2000", "Nordlicht", "INCOME_WAGES");

        var alert = household.alerts().get(0);

        assertThat(alert.getKind()).isEqualTo("low-balance-ahead");
        assertThat(alert.getMessage())
                .isEqualTo("Everyday will lack 100.00 EUR on 26 May, when Lindner is paid");
        assertThat(alert.getBookedOn()).isEqualTo(TODAY.plusDays(6));
    }

    @ParameterizedTest
    @CsvSource({"upcoming, 10, 1000", "upcoming, 6, 1100", "paid, 6, 1000", "missed, 6, 1000"})
    void isCalmWhereIncomeComesFirstOrTheMoneyIsThere(String status, int inDays, String balance) {
        var household =
                lived().account("checking")
                        .balance(0, balance)
                        .bill("upcoming", 4, "-300", "Stadtwerke", "RENT_AND_UTILITIES_WATER")
                        .bill(status, inDays, "-800", "Lindner", "RENT_AND_UTILITIES_RENT")
                        .bill("upcoming", 9, "2000", "Nordlicht", "INCOME_WAGES");

        assertThat(household.told()).isEmpty();
    }

    @Test
    void tellsThatAnEnvelopeWillNotLastAtThisPace() {
        var household = lived().month("FOOD_AND_DRINK_GROCERIES", "200", "-150");
        for (var ago : new int[] {18, 13, 8, 3, 0}) {
            household.pays(ago, "-30", "Rewe", "FOOD_AND_DRINK_GROCERIES");
        }

        // 120.00 in 20 days, the largest left out, and 11 days to go.
        assertThat(household.told())
                .containsExactly("At this pace Groceries ends 16.00 EUR over its budget");
    }

    @Test
    void takesNoBillAndNoSinglePurchaseForAPace() {
        var rent = lived().month("RENT_AND_UTILITIES_RENT", "1000", "-850");
        var paid = rent.pays(19, "-850", "Lindner", "RENT_AND_UTILITIES_RENT");
        rent.bill("paid", -19, "-850", "Lindner", "RENT_AND_UTILITIES_RENT", paid);
        var shoes = lived().month("GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES", "100", "-85");
        shoes.pays(10, "-85", "Shoes", "GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES");

        assertThat(rent.told()).isEmpty();
        assertThat(shoes.told()).isEmpty();
    }

    @Test
    void countsBillsThatAreStillToCome() {
        var household =
                lived().month("RENT_AND_UTILITIES_TELEPHONE", "40", "-20")
                        .bill("upcoming", 5, "-25", "Vodafone", "RENT_AND_UTILITIES_TELEPHONE");

        assertThat(household.told())
                .containsExactly("At this pace Telephone ends 5.00 EUR over its budget");
    }

    @Test
    void tellsOfAGoalThatWillBeLate() {
        var household =
                lived().account("savings")
                        .balance(120, "100")
                        .balance(0, "400")
                        .goal("2000", TODAY.plusMonths(6), 200, null);

        assertThat(household.alerts()).extracting(Alert::getKind).containsExactly("goal-off-pace");
        assertThat(household.told())
                .containsExactly(
                        "At this pace Holiday will not be there on 20 November:"
                                + " 1600.00 EUR are missing");
        assertThat(household.alerts().get(0).getReasons())
                .containsExactly(
                        "266.67 EUR a month would be needed", "100.00 EUR a month are put by");
    }

    @ParameterizedTest
    @CsvSource({"2000, 20, 200,", "2000, 6, 29,", "2000, 6, 200, 300", "300, 6, 200,"})
    void leavesGoalsAloneThatAreInTimeYoungOrReached(
            String target, int months, int begunDaysAgo, String monthly) {
        var household =
                lived().account("savings")
                        .balance(120, "100")
                        .balance(0, "400")
                        .goal(target, TODAY.plusMonths(months), begunDaysAgo, monthly);

        assertThat(household.told()).isEmpty();
    }

    @Test
    void tellsNothingWhereAllIsHistory() {
        var household = new HouseholdFixture().account("checking").balance(0, "-5");
        household.pays(TODAY, TODAY.plusDays(46), "-20", "Shop", "GENERAL_MERCHANDISE_SUPERSTORES");

        assertThat(household.told()).isEmpty();
    }
}
