package io.pennyflow.api.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.summary.MonthlySpending.Moved;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthlySpendingTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final String FOOD = "FOOD_AND_DRINK_GROCERIES";

    @Test
    void lowersWhatACategoryCostByWhatCameBack() {
        var spending = of(moved(FOOD, "2026-03-02", "50", "8"));

        assertThat(spending.spent()).isEqualByComparingTo("42");
        assertThat(spending.categories().get(0).spent()).isEqualByComparingTo("42");
        assertThat(spending.income()).isEqualByComparingTo("0");
    }

    @Test
    void countsNeitherIncomeNorTransfersAsSpending() {
        var spending =
                of(
                        moved("INCOME_WAGES", "2026-03-01", "0", "2500"),
                        moved("TRANSFER_OUT_SAVINGS", "2026-03-01", "500", "0"),
                        moved("TRANSFER_IN_SAVINGS", "2026-03-01", "0", "500"));

        assertThat(spending.spent()).isEqualByComparingTo("0");
        assertThat(spending.income()).isEqualByComparingTo("2500");
        assertThat(spending.categories()).isEmpty();
    }

    @Test
    void takesUnnamedMoneyThatCameInForIncome() {
        var spending = of(moved("UNCATEGORIZED", "2026-03-01", "20", "2500"));

        assertThat(spending.spent()).isEqualByComparingTo("20");
        assertThat(spending.income()).isEqualByComparingTo("2500");
    }

    @Test
    void comparesWithTheSameDayOfTheMonthBefore() {
        var spending =
                of(
                        moved(FOOD, "2026-02-02", "5", "0"),
                        moved(FOOD, "2026-02-28", "7", "0"),
                        moved(FOOD, "2026-03-02", "3", "0"));

        assertThat(spending.previousSpent()).isEqualByComparingTo("12");
        assertThat(spending.days().get(1).spent()).isEqualByComparingTo("3");
        assertThat(spending.days().get(1).previousSpent()).isEqualByComparingTo("5");
        assertThat(spending.days().get(30).previousSpent()).isEqualByComparingTo("12");
    }

    @Test
    void hasNoFigureForDaysThatHaveNotCome() {
        var spending = of(moved(FOOD, "2026-03-02", "3", "0"));

        assertThat(spending.days()).hasSize(31);
        assertThat(spending.days().get(9).spent()).isEqualByComparingTo("3");
        assertThat(spending.days().get(10).spent()).isNull();
    }

    private static MonthlySpending of(Moved... moved) {
        return MonthlySpending.of(MARCH, "EUR", List.of(moved), TODAY);
    }

    private static Moved moved(String category, String day, String outflow, String inflow) {
        return new Moved(
                category, LocalDate.parse(day), new BigDecimal(outflow), new BigDecimal(inflow), 1);
    }
}
