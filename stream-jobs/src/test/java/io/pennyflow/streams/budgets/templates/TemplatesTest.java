package io.pennyflow.streams.budgets.templates;

import static io.pennyflow.streams.budgets.BudgetFixtures.ACCOUNT;
import static io.pennyflow.streams.budgets.BudgetFixtures.budget;
import static io.pennyflow.streams.budgets.BudgetFixtures.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.budgets.editing.Edit;
import io.pennyflow.streams.budgets.editing.Edited;
import io.pennyflow.streams.budgets.editing.Editing;
import io.pennyflow.streams.budgets.ledger.FlowSums;
import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Examples as the documentation of Actual gives them, and the cases its users reported. */
class TemplatesTest {
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private final List<Moved> moved = new ArrayList<>();
    private Bills bills = Bills.NONE;

    @Test
    void assignsTheSameEachMonth() {
        assertThat(suggested("{'type':'fixed','amount':'50'}", MARCH)).isEqualByComparingTo("50");
    }

    @Test
    void addsUpAllLinesOfAnEnvelope() {
        var lines =
                "{'type':'every','amount':'10','count':2,'unit':'week','starting':'2025-01-04'},"
                        + "{'type':'fixed','amount':'100'}";

        assertThat(suggested(lines, MARCH)).isEqualByComparingTo("130");
    }

    @Test
    void comesBackEveryWeekAndEveryTwoMonths() {
        var weekly =
                "{'type':'every','amount':'10','count':1,'unit':'week','starting':'2025-01-06'}";
        var bimonthly =
                "{'type':'every','amount':'100','count':2,'unit':'month','starting':'2025-01-01'}";

        assertThat(suggested(weekly, MARCH)).isEqualByComparingTo("50");
        assertThat(suggested(bimonthly, YearMonth.of(2025, 2))).isEqualByComparingTo("0");
        assertThat(suggested(bimonthly, MARCH)).isEqualByComparingTo("100");
    }

    @Test
    void savesInEqualPartsOfWhatIsMissing() {
        var car = "{'type':'by-date','amount':'10000','by':'2025-12'}";

        assertThat(suggested(car, JANUARY)).isEqualByComparingTo("833.33");
        assertThat(suggested(car, YearMonth.of(2025, 2), "'2025-01':{'SAVED':'1500'}"))
                .isEqualByComparingTo("772.73");
    }

    @Test
    void savesForTheNextTimeOnceTheFirstIsOver() {
        var yearly = "{'type':'by-date','amount':'500','by':'2025-03','everyMonths':12}";

        assertThat(suggested(yearly, JANUARY)).isEqualByComparingTo("166.67");
        assertThat(suggested(yearly, YearMonth.of(2025, 4))).isEqualByComparingTo("41.67");
    }

    @Test
    void hasAllOfItByTheDateAlthoughMonthsWereSkipped() {
        var budget =
                budget(envelope("SAVED", "{'type':'by-date','amount':'100','by':'2025-06'}"), "");
        for (var month : List.of(1, 2, 5, 6)) {
            var suggestion = suggest(budget, YearMonth.of(2025, month)).get(0);
            budget = assign(budget, YearMonth.of(2025, month), suggestion.after());
        }

        var sum =
                Amounts.sum(
                        budget.assigned().values().stream()
                                .flatMap(it -> it.values().stream())
                                .toList());
        assertThat(sum).isEqualByComparingTo("100");
    }

    @Test
    void fundsBothOfTwoPaymentsInEachMonth() {
        bills =
                (bill, from, until) ->
                        from.datesUntil(until.plusDays(1))
                                .filter(it -> it.getDayOfMonth() == 15 || it.getDayOfMonth() == 30)
                                .map(it -> new Bills.Due(it, new BigDecimal("40")))
                                .toList();

        assertThat(suggested("{'type':'bill','bill':'Rent'}", MARCH)).isEqualByComparingTo("80");
    }

    @Test
    void savesForABillThatIsAYearAwayOrWaitsForItsMonth() {
        bills = yearly(LocalDate.of(2025, 12, 20), "2400");

        assertThat(suggested("{'type':'bill','bill':'Taxes'}", JANUARY))
                .isEqualByComparingTo("200");
        assertThat(suggested("{'type':'bill','bill':'Taxes','adjustPercent':'20'}", JANUARY))
                .isEqualByComparingTo("240");
        assertThat(suggested("{'type':'bill','bill':'Taxes','full':true}", JANUARY))
                .isEqualByComparingTo("0");
        assertThat(suggested("{'type':'bill','bill':'Taxes','full':true}", YearMonth.of(2025, 12)))
                .isEqualByComparingTo("2400");
    }

    @Test
    void countsWhatWasSpentOnTheWayAsSaved() {
        var gifts = "{'type':'by-date','amount':'500','by':'2025-12','spendFrom':'2025-11'}";
        moved.add(new Moved(LocalDate.of(2025, 11, 20), "SAVED", new BigDecimal("-100")));

        var december = suggested(gifts, YearMonth.of(2025, 12), "'2025-10':{'SAVED':'458.33'}");

        assertThat(december).isEqualByComparingTo("41.67");
    }

    @Test
    void takesAShareOfIncome() {
        moved.add(new Moved(LocalDate.of(2025, 3, 1), "INCOME_WAGES", new BigDecimal("1900")));
        moved.add(new Moved(LocalDate.of(2025, 3, 2), "INCOME_DIVIDENDS", new BigDecimal("100")));

        assertThat(suggested("{'type':'percent','percent':'10'}", MARCH))
                .isEqualByComparingTo("200");
        assertThat(suggested("{'type':'percent','percent':'10','category':'INCOME_WAGES'}", MARCH))
                .isEqualByComparingTo("190");
        assertThat(
                        suggested(
                                "{'type':'percent','percent':'10','previous':true}",
                                YearMonth.of(2025, 4)))
                .isEqualByComparingTo("200");
        assertThat(suggested("{'type':'percent-of-available','percent':'10','priority':1}", MARCH))
                .isEqualByComparingTo("200");
    }

    @Test
    void averagesWhatWasSpentAndCopiesWhatWasAssigned() {
        for (var month = 1; month <= 3; month++) {
            moved.add(
                    new Moved(
                            LocalDate.of(2025, month, 9),
                            "SAVED",
                            BigDecimal.valueOf(-30 - 10L * month)));
        }
        var april = YearMonth.of(2025, 4);

        assertThat(suggested("{'type':'average','months':3}", april)).isEqualByComparingTo("50");
        assertThat(suggested("{'type':'average','months':3,'adjustPercent':'-10'}", april))
                .isEqualByComparingTo("45");
        assertThat(suggested("{'type':'average','months':3,'adjustAmount':'11'}", april))
                .isEqualByComparingTo("61");
        assertThat(suggested("{'type':'copy','monthsAgo':3}", april, "'2025-01':{'SAVED':'77'}"))
                .isEqualByComparingTo("77");
    }

    @Test
    void goesNoHigherThanALimitAndTakesBackWhatIsAbove() {
        var upTo = "{'type':'fixed','amount':'50'},{'type':'up-to','limit':'60'}";
        var refill = "{'type':'up-to','limit':'150','refill':true}";
        var hold = "{'type':'up-to','limit':'150','refill':true,'hold':true}";
        var daily = "{'type':'up-to','limit':'5','per':'day','refill':true}";

        assertThat(suggested(upTo, MARCH, "'2025-02':{'SAVED':'20'}")).isEqualByComparingTo("40");
        assertThat(suggested(refill, MARCH, "'2025-02':{'SAVED':'20'}"))
                .isEqualByComparingTo("130");
        assertThat(suggested(refill, MARCH, "'2025-02':{'SAVED':'170'}"))
                .isEqualByComparingTo("-20");
        assertThat(suggested(hold, MARCH, "'2025-02':{'SAVED':'170'}")).isEqualByComparingTo("0");
        assertThat(suggested(daily, MARCH)).isEqualByComparingTo("155");
    }

    @Test
    void givesNoMoreThanThereIsToWhatCanWait() {
        moved.add(new Moved(LocalDate.of(2025, 3, 1), "INCOME_WAGES", new BigDecimal("100")));
        var budget =
                budget(
                        envelope("A", "{'type':'fixed','amount':'80'}")
                                + ","
                                + envelope("B", "{'type':'fixed','amount':'50','priority':1}"),
                        "");

        var suggestions = suggest(budget, MARCH);

        assertThat(suggestions.get(1).after()).isEqualByComparingTo("20");
        assertThat(suggestions.get(1).wanted()).isEqualByComparingTo("50");
    }

    @Test
    void dividesTheRestByWeightToTheCentAndPassesOnWhatIsOverALimit() {
        moved.add(new Moved(LocalDate.of(2025, 3, 1), "INCOME_WAGES", new BigDecimal("100")));
        var budget =
                budget(
                        envelope(
                                        "SNACKS",
                                        "{'type':'remainder','weight':'3'},{'type':'up-to','limit':'40'}")
                                + ","
                                + envelope("TRIPS", "{'type':'remainder'}")
                                + ","
                                + envelope("WEALTH", "{'type':'remainder','weight':'2'}"),
                        "");

        var suggestions = suggest(budget, MARCH);

        assertThat(Amounts.sum(suggestions.stream().map(Suggestion::after).toList()))
                .isEqualByComparingTo("100");
        assertThat(suggestions.get(0).after()).isEqualByComparingTo("40");
        assertThat(suggestions.get(1).after())
                .isBetween(new BigDecimal("19.99"), new BigDecimal("20.01"));
    }

    @Test
    void leavesEnvelopesAloneThatOnlyHaveAGoal() {
        var budget = budget(envelope("A", "{'type':'goal','amount':'500'}"), "");

        assertThat(suggest(budget, MARCH)).isEmpty();
    }

    private BigDecimal suggested(String templates, YearMonth month) {
        return suggested(templates, month, "");
    }

    private BigDecimal suggested(String templates, YearMonth month, String assigned) {
        return suggest(budget(envelope("SAVED", templates), assigned), month).get(0).after();
    }

    private List<Suggestion> suggest(Budget budget, YearMonth month) {
        var sums = new FlowSums(budget);
        for (var it : moved) {
            sums.move(ACCOUNT, it.day(), it.amount());
            sums.count(ACCOUNT, it.day(), it.category(), it.amount());
        }
        return Templates.suggest(budget, sums.flows(), bills, month, it -> true);
    }

    private static Budget assign(Budget budget, YearMonth month, BigDecimal amount) {
        var edited = Editing.apply(budget, new Edit.Assign(month, Map.of("SAVED", amount)));
        assertThat(edited).isInstanceOf(Edited.Done.class);
        return ((Edited.Done) edited).budget();
    }

    private static Bills yearly(LocalDate day, String amount) {
        return (bill, from, until) ->
                from.isAfter(day) || until.isBefore(day)
                        ? List.of()
                        : List.of(new Bills.Due(day, new BigDecimal(amount)));
    }

    private record Moved(LocalDate day, String category, BigDecimal amount) {}
}
