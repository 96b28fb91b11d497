package io.pennyflow.api.budgets;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Template;
import io.pennyflow.streams.budgets.reading.BudgetReader;
import io.pennyflow.streams.budgets.reading.BudgetReading;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

/** Budgets as JSON, and what is wrong with them. */
final class BudgetTexts {
    private BudgetTexts() {}

    /** Throws {@link BudgetRefused} with a JSON pointer to each fault, behind the prefix. */
    static Budget read(String json, String prefix, Predicate<String> categories) {
        return accepted(new BudgetReader(categories).read(json), prefix);
    }

    static List<Template> templates(String json, String currency, Predicate<String> categories) {
        return accepted(new BudgetReader(categories).readTemplates(json, currency), "/templates");
    }

    /** What was kept once is one. */
    static Budget kept(String json) {
        return read(json, "", it -> true);
    }

    static YearMonth month(String text, String pointer) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw BudgetRefused.of(pointer, "This is no month. Write it like 2026-12.");
        }
    }

    private static <T> T accepted(BudgetReading<T> reading, String prefix) {
        if (reading instanceof BudgetReading.Refused<T> refused) {
            throw BudgetRefused.of(refused.faults(), prefix);
        }
        return ((BudgetReading.Accepted<T>) reading).value();
    }
}
