package io.pennyflow.streams.budgets.editing;

import static io.pennyflow.streams.budgets.BudgetFixtures.budget;
import static io.pennyflow.streams.budgets.BudgetFixtures.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.MonthStart;
import io.pennyflow.streams.rules.json.Fault;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each edit on its own. */
class EditingTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private final Budget budget =
            budget(
                    envelope("FOOD", "{'type':'fixed','amount':'50'}") + "," + envelope("FUN", ""),
                    "'2025-03':{'FOOD':'300','FUN':'20.50'},'2025-04':{'FUN':'10'}");

    @Test
    void movesMoneyBetweenEnvelopesAndOutOfThem() {
        var moved = done(new Edit.Move(MARCH, "FOOD", "FUN", new BigDecimal("12.25")));
        var freed = done(new Edit.Move(MARCH, "FOOD", null, new BigDecimal("300")));

        assertThat(moved.assigned(MARCH, "FOOD")).isEqualByComparingTo("287.75");
        assertThat(moved.assigned(MARCH, "FUN")).isEqualByComparingTo("32.75");
        assertThat(freed.assigned().get(MARCH)).containsOnlyKeys("FUN");
    }

    @Test
    void saysAllThatSpeaksAgainstAMove() {
        var faults = faults(new Edit.Move(MARCH, "RENT", "RENT", new BigDecimal("-1.005")));

        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactly("/amount", "/amount", "/to", "/from", "/to");
    }

    @Test
    void refusesMonthsBeforeTheFirstAndAmountsTheCurrencyHasNot() {
        var early = new Edit.Assign(YearMonth.of(2024, 12), Map.of("FOOD", BigDecimal.ONE));
        var fine = new Edit.Assign(MARCH, Map.of("FOOD", new BigDecimal("1.001")));

        assertThat(faults(early)).extracting(Fault::pointer).containsExactly("/month");
        assertThat(faults(fine)).extracting(Fault::pointer).containsExactly("/amounts/FOOD");
    }

    @Test
    void takesBackWhatWasAssignedOnceAnEnvelopeIsClosed() {
        var closed = done(new Edit.Close("FUN", YearMonth.of(2025, 4)));

        assertThat(closed.assigned(MARCH, "FUN")).isEqualByComparingTo("20.50");
        assertThat(closed.assigned()).doesNotContainKey(YearMonth.of(2025, 4));
        assertThat(
                        Editing.apply(
                                closed,
                                new Edit.Assign(
                                        YearMonth.of(2025, 4), Map.of("FUN", BigDecimal.ONE))))
                .isInstanceOf(Edited.Refused.class);
    }

    @Test
    void followsACategoryIntoAnother() {
        var merged = done(new Edit.Merge("FUN", "FOOD"));
        var renamed = done(new Edit.Merge("FUN", "JOY"));

        assertThat(merged.envelopes()).containsOnlyKeys("FOOD");
        assertThat(merged.assigned(MARCH, "FOOD")).isEqualByComparingTo("320.50");
        assertThat(renamed.assigned(MARCH, "JOY")).isEqualByComparingTo("20.50");
    }

    @Test
    void keepsThePlanWhileWhatIsAssignedChanges() {
        var planned = done(new Edit.Plan(MARCH));

        var changed = Editing.apply(planned, new Edit.Remove("FUN"));

        assertThat(((Edited.Done) changed).budget().planned(MARCH, "FUN"))
                .isEqualByComparingTo("20.50");
    }

    @Test
    void convertsWhatIsAssignedAndTheTemplatesToWhatTheCurrencyHas() {
        var yen = done(new Edit.Convert("JPY", new BigDecimal("163.25")));

        assertThat(yen.assigned(MARCH, "FUN")).isEqualByComparingTo("3347");
        assertThat(yen.envelopes().get("FOOD")).asString().contains("8162.0000");
    }

    @Test
    void refusesANameThatIsNone() {
        var edit = new Edit.Describe(" ", Budget.Kind.ENVELOPE, MonthStart.FIRST, Set.of());

        assertThat(faults(edit)).extracting(Fault::pointer).containsExactly("/name");
    }

    private Budget done(Edit edit) {
        var edited = Editing.apply(budget, edit);
        assertThat(edited).isInstanceOf(Edited.Done.class);
        return ((Edited.Done) edited).budget();
    }

    private List<Fault> faults(Edit edit) {
        var edited = Editing.apply(budget, edit);
        assertThat(edited).isInstanceOf(Edited.Refused.class);
        return ((Edited.Refused) edited).faults();
    }
}
