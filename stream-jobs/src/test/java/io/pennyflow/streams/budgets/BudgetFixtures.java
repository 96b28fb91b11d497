package io.pennyflow.streams.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.reading.BudgetReader;
import io.pennyflow.streams.budgets.reading.BudgetReading;
import io.pennyflow.streams.rules.json.Fault;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Budgets as people write them; single quotes stand for double ones. */
public final class BudgetFixtures {
    public static final UUID ACCOUNT = new UUID(0, 1);

    private BudgetFixtures() {}

    /** From January 2025 on, with these envelopes. */
    public static String json(String envelopes, String assigned) {
        return """
        {'version':1,'name':'Home','currency':'EUR','first':'2025-01',
         'accounts':['00000000-0000-0000-0000-000000000001'],
         'envelopes':[%s],'assigned':{%s}}
        """
                .formatted(envelopes, assigned)
                .replace('\'', '"');
    }

    /** That keeps what is left and what is missing. */
    public static String envelope(String category, String templates) {
        return "{'category':'%s','policies':[{'from':'2025-01','surplus':'keep','deficit':'keep'}],'templates':[%s]}"
                .formatted(category, templates);
    }

    public static Budget budget(String envelopes, String assigned) {
        return accepted(json(envelopes, assigned));
    }

    public static Budget accepted(String json) {
        var reading = reader().read(json);
        assertThat(reading).as(json).isInstanceOf(BudgetReading.Accepted.class);
        return ((BudgetReading.Accepted<Budget>) reading).value();
    }

    public static List<Fault> faults(String json) {
        var reading = reader().read(json);
        assertThat(reading).as(json).isInstanceOf(BudgetReading.Refused.class);
        return ((BudgetReading.Refused<Budget>) reading).faults();
    }

    private static BudgetReader reader() {
        return new BudgetReader(it -> !it.isEmpty() && it.equals(it.toUpperCase(Locale.ROOT)));
    }
}
