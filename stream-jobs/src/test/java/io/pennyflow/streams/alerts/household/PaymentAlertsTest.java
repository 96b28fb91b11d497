package io.pennyflow.streams.alerts.household;

import static io.pennyflow.streams.alerts.household.HouseholdFixture.TODAY;
import static io.pennyflow.streams.alerts.household.HouseholdFixture.lived;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.streams.recurring.detection.Nature;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions, trials, duplicates, fees and imports; half of what is paid at once is 20.00. */
class PaymentAlertsTest {
    private static final String SHOES = "GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES";
    private static final String MUSIC = "ENTERTAINMENT_MUSIC_AND_AUDIO";
    private static final String FEE = "BANK_FEES_ATM_FEES";

    @ParameterizedTest
    @CsvSource({
        "0, 0, Zalando charged 79.90 EUR twice: both on 20 May",
        "1, 0, Zalando charged 79.90 EUR twice: on 19 May and on 20 May",
        "2, 0,",
        "9, 8,"
    })
    void tellsOfTwoEqualChargesOnOneDayOrTheNext(int firstAgo, int secondAgo, String told) {
        var household = lived();
        household.pays(firstAgo, "-79.90", "Zalando", SHOES);
        household.pays(secondAgo, "-79.90", "Zalando", SHOES);

        assertThat(household.told()).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void tellsOfASubscriptionThatIsChargedTwice() {
        var household = lived();
        for (var ago : new int[] {150, 120, 90, 60, 30, 0, 0}) {
            household.pays(ago, "-9.99", "Spotify", MUSIC);
        }

        assertThat(household.alerts())
                .extracting(Alert::getKind)
                .containsExactly("duplicate-charge");
    }

    @Test
    void knowsWhoOftenBuysTwice() {
        var household = lived();
        for (var ago : new int[] {40, 40, 0, 0}) {
            household.pays(ago, "-12", "Cinema", "ENTERTAINMENT_TV_AND_MOVIES");
        }
        for (var ago = 24; ago >= 0; ago -= 3) {
            household.pays(ago, "-7.9%d".formatted(ago % 2), "Canteen", "FOOD_AND_DRINK_FAST_FOOD");
        }
        household.pays(0, "-7.90", "Canteen", "FOOD_AND_DRINK_FAST_FOOD");

        assertThat(household.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSPORTATION_PUBLIC_TRANSIT, -29",
        "TRANSFER_OUT_WITHDRAWAL, -50",
        "FOOD_AND_DRINK_COFFEE, -4.90",
        "GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES, 79"
    })
    void knowsWhatComesInPairsOrIsNoMatter(String category, String amount) {
        var household = lived();
        household.pays(1, amount, "One", category);
        household.pays(1, amount, "One", category);

        assertThat(household.told()).isEmpty();
    }

    @Test
    void keepsWhatItToldForAWhile() {
        var household = lived();
        household.pays(40, "-79.90", "Zalando", SHOES);
        household.pays(40, "-79.90", "Zalando", SHOES);
        var fresh = lived();
        fresh.pays(0, "-79.90", "Zalando", SHOES);
        fresh.pays(0, "-79.90", "Zalando", SHOES);
        var open = Set.of(fresh.alerts().get(0).getAlertId());

        assertThat(household.told()).isEmpty();
        assertThat(Lookout.of(household.household(), open)).hasSize(1);
    }

    @Test
    void takesAMonthlyStatementForNewsAndAFirstImportForHistory() {
        var first = new HouseholdFixture();
        var monthly = new HouseholdFixture();
        monthly.pays(TODAY.minusDays(60), TODAY.minusDays(50), "-20", "Shop", SHOES);
        for (var household : List.of(first, monthly)) {
            household.pays(TODAY.minusDays(20), TODAY, "-5", "My bank", FEE);
            household.pays(TODAY, TODAY, "-20", "Shop", SHOES);
        }

        assertThat(first.told()).isEmpty();
        assertThat(monthly.told()).containsExactly("My bank charged a fee of 5.00 EUR on 30 April");
    }

    @Test
    void tellsOfAFeeAndNotOfOneThatAlwaysComes() {
        var household = lived();
        household.pays(1, "-6.00", "Cash machine", FEE);
        household.pays(1, "6.00", "Cash machine", FEE);
        household.pays(1, "-9.99", "My bank", "BANK_FEES_OTHER_BANK_FEES");
        household.series(
                "My bank", "BANK_FEES_OTHER_BANK_FEES", "mature", TODAY.minusDays(151), List.of());

        assertThat(household.told())
                .containsExactly("Cash machine charged a fee of 6.00 EUR on 19 May");
    }

    @Test
    void tellsOfANewSubscription() {
        var household = lived();
        var members =
                List.of(
                        household.pays(30, "-9.99", "Spotify", MUSIC),
                        household.pays(0, "-9.99", "Spotify", MUSIC));
        household.series("Spotify", MUSIC, "early", TODAY.minusDays(30), members);

        var alert = household.alerts().get(0);

        assertThat(household.told()).containsExactly("Spotify is new: 9.99 EUR, monthly");
        assertThat(alert.getReasons()).containsExactly("Twice the same, a month apart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid before", "known too short", "old", "saving", "ended", "moved"})
    void takesNothingForNewThatIsNot(String why) {
        var household = why.equals("known too short") ? new HouseholdFixture() : lived();
        var last = why.equals("old") ? 60 : 0;
        if (why.equals("paid before")) {
            household.pays(100, "-9.99", "Spotify", MUSIC);
        }
        if (why.equals("moved")) {
            household.series("Spotify", MUSIC, "ended", TODAY.minusDays(170), List.of());
        }
        var members =
                List.of(
                        household.pays(last + 30, "-9.99", "Spotify", MUSIC),
                        household.pays(last, "-9.99", "Spotify", MUSIC));
        household.series(
                "Spotify",
                why.equals("saving") ? "TRANSFER_OUT_SAVINGS" : MUSIC,
                why.equals("ended") ? "ended" : "early",
                TODAY.minusDays(last + 30),
                members);

        assertThat(household.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1.99"})
    void tellsThatAFirstTinyChargeMayBeATrial(String amount) {
        var household = lived().with(Nature.COMMITMENT);
        household.pays(2, amount, "Disney Plus", "ENTERTAINMENT_TV_AND_MOVIES");

        var alert = household.alerts().get(0);

        assertThat(alert.getKind()).isEqualTo("trial-ending");
        assertThat(alert.getMessage()).startsWith("Disney Plus may be a trial");
        assertThat(alert.getExpiresOn()).isEqualTo(TODAY.plusDays(33));
    }

    @Test
    void takesNoSmallPurchaseAndNoPaidOneForATrial() {
        var purchase = lived();
        purchase.pays(2, "-0.99", "Kiosk", "GENERAL_MERCHANDISE_CONVENIENCE_STORES");
        var paid = lived().with(Nature.COMMITMENT);
        paid.pays(9, "-1", "Disney Plus", "ENTERTAINMENT_TV_AND_MOVIES");
        paid.pays(2, "-8.99", "Disney Plus", "ENTERTAINMENT_TV_AND_MOVIES");
        var full = lived().with(Nature.COMMITMENT);
        full.pays(2, "-8.99", "Disney Plus", "ENTERTAINMENT_TV_AND_MOVIES");

        assertThat(purchase.told()).isEmpty();
        assertThat(paid.told()).isEmpty();
        assertThat(full.told()).isEmpty();
    }

    @Test
    void tellsOfAnImportThatFailedOrLeftRowsOutEvenOfAFirstOne() {
        assertThat(new HouseholdFixture().imported(1, "failed", 0, 0).told())
                .containsExactly("everyday.csv could not be imported");
        assertThat(new HouseholdFixture().imported(1, "done", 3, 0).told())
                .containsExactly("3 of 120 rows of everyday.csv could not be read");
    }

    @Test
    void isCalmAboutImportsThatWentWellAreRepeatedOrTakenBack() {
        assertThat(new HouseholdFixture().imported(1, "done", 0, 0).told()).isEmpty();
        assertThat(new HouseholdFixture().imported(1, "streaming", 3, 0).told()).isEmpty();
        assertThat(new HouseholdFixture().imported(1, "done", 3, 0).undone(1).told()).isEmpty();
        assertThat(
                        new HouseholdFixture()
                                .imported(1, "failed", 0, 0)
                                .imported(2, "done", 0, 5)
                                .told())
                .isEmpty();
    }
}
