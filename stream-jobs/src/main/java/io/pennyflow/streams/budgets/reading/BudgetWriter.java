package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Envelope;
import io.pennyflow.streams.budgets.model.MonthStart;
import io.pennyflow.streams.budgets.model.Policy;
import io.pennyflow.streams.budgets.model.Template;
import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.json.JsonWriter;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;

/** Writes budgets as JSON; what it writes is read as the same budget. */
public final class BudgetWriter {
    private BudgetWriter() {}

    public static String write(Budget budget) {
        return JsonWriter.write(json(budget));
    }

    public static String write(List<Template> templates) {
        return JsonWriter.write(templates(templates));
    }

    private static Json json(Budget budget) {
        var members = new LinkedHashMap<String, Json>();
        members.put("version", new Json.Decimal(BigDecimal.valueOf(BudgetReader.VERSION)));
        members.put("name", text(budget.name()));
        members.put("kind", text(budget.kind().text()));
        members.put("currency", text(budget.currency()));
        members.put("monthStart", start(budget.start()));
        members.put("first", text(budget.first().toString()));
        members.put(
                "accounts",
                new Json.Items(budget.accounts().stream().map(it -> text(it.toString())).toList()));
        members.put(
                "envelopes",
                new Json.Items(
                        budget.envelopes().values().stream().map(BudgetWriter::envelope).toList()));
        members.put("assigned", amounts(budget.assigned()));
        members.put("plan", amounts(budget.plan()));
        return new Json.Members(members);
    }

    private static Json envelope(Envelope envelope) {
        var members = new LinkedHashMap<String, Json>();
        members.put("category", text(envelope.category()));
        members.put(
                "policies",
                new Json.Items(
                        envelope.policies().entrySet().stream()
                                .map(it -> policy(it.getKey(), it.getValue()))
                                .toList()));
        if (!envelope.templates().isEmpty()) {
            members.put("templates", templates(envelope.templates()));
        }
        var closed = envelope.closed();
        if (closed != null) {
            members.put("closed", text(closed.toString()));
        }
        return new Json.Members(members);
    }

    private static Json policy(YearMonth from, Policy policy) {
        var members = new LinkedHashMap<String, Json>();
        members.put("from", text(from.toString()));
        members.put("surplus", text(policy.surplus().text()));
        members.put("deficit", text(policy.deficit().text()));
        return new Json.Members(members);
    }

    private static Json templates(List<Template> templates) {
        return new Json.Items(templates.stream().map(TemplateWriter::json).toList());
    }

    private static Json amounts(SortedMap<YearMonth, SortedMap<String, BigDecimal>> months) {
        var members = new LinkedHashMap<String, Json>();
        months.forEach((month, amounts) -> members.put(month.toString(), ofMonth(amounts)));
        return new Json.Members(members);
    }

    private static Json ofMonth(SortedMap<String, BigDecimal> amounts) {
        var members = new LinkedHashMap<String, Json>();
        amounts.forEach((category, it) -> members.put(category, TemplateWriter.money(it)));
        return new Json.Members(members);
    }

    private static Json start(MonthStart start) {
        return start.day() == MonthStart.LAST
                ? text("last")
                : new Json.Decimal(BigDecimal.valueOf(start.day()));
    }

    private static Json text(String text) {
        return new Json.Text(text);
    }
}
