package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.budgets.model.Need;
import io.pennyflow.streams.budgets.model.Template;
import io.pennyflow.streams.rules.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template as JSON; what goes without saying is left out. */
final class TemplateWriter {
    private final Map<String, Json> members = new LinkedHashMap<>();

    private TemplateWriter() {}

    static Json json(Template template) {
        var writer = new TemplateWriter();
        writer.need(template.need());
        if (template.priority() != 0) {
            writer.put("priority", template.priority());
        }
        writer.put("from", template.from());
        writer.put("until", template.until());
        return new Json.Members(writer.members);
    }

    /** As text, without zeros that say nothing. */
    static Json money(BigDecimal amount) {
        return new Json.Text(
                amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString());
    }

    private void need(Need need) {
        if (need instanceof Need.Fixed it) {
            type("fixed").money("amount", it.amount());
        } else if (need instanceof Need.ByDate it) {
            type("by-date").money("amount", it.amount());
            put("by", it.by());
            put("everyMonths", it.everyMonths());
            put("spendFrom", it.spendFrom());
        } else if (need instanceof Need.Every it) {
            type("every").money("amount", it.amount());
            put("count", it.count());
            put("unit", it.unit().name().toLowerCase(Locale.ROOT));
            put("starting", it.starting());
        } else if (need instanceof Need.Percent it) {
            type("percent").money("percent", it.percent());
            put("category", it.category());
            flag("previous", it.previous());
        } else if (need instanceof Need.PercentOfAvailable it) {
            type("percent-of-available").money("percent", it.percent());
        } else {
            lessCommon(need);
        }
    }

    private void lessCommon(Need need) {
        if (need instanceof Need.Average it) {
            type("average").put("months", it.months());
            adjustment(it.adjustment());
        } else if (need instanceof Need.Copy it) {
            type("copy").put("monthsAgo", it.monthsAgo());
        } else if (need instanceof Need.Remainder it) {
            type("remainder").money("weight", it.weight());
        } else if (need instanceof Need.UpTo it) {
            upTo(it);
        } else if (need instanceof Need.FromBill it) {
            type("bill").put("bill", it.bill());
            flag("full", it.full());
            adjustment(it.adjustment());
        } else if (need instanceof Need.Goal it) {
            type("goal").money("amount", it.amount());
        }
    }

    private void upTo(Need.UpTo upTo) {
        type("up-to").money("limit", upTo.limit());
        if (upTo.per() != Need.Per.MONTH) {
            put("per", upTo.per().name().toLowerCase(Locale.ROOT));
        }
        put("starting", upTo.starting());
        flag("hold", upTo.hold());
        flag("refill", upTo.refill());
    }

    private void adjustment(Need.@Nullable Adjustment adjustment) {
        if (adjustment != null) {
            money(adjustment.isPercent() ? "adjustPercent" : "adjustAmount", adjustment.value());
        }
    }

    private TemplateWriter type(String type) {
        members.put("type", new Json.Text(type));
        return this;
    }

    private void money(String name, BigDecimal amount) {
        members.put(name, money(amount));
    }

    private void flag(String name, boolean flag) {
        if (flag) {
            members.put(name, new Json.Flag(true));
        }
    }

    private void put(String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            members.put(name, new Json.Decimal(BigDecimal.valueOf(number)));
        } else if (value != null) {
            members.put(name, new Json.Text(value.toString()));
        }
    }
}
