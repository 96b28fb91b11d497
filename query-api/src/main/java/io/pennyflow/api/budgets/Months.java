package io.pennyflow.api.budgets;

import io.pennyflow.api.budgets.BudgetRepository.Kept;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.streams.budgets.ledger.Ledger;
import io.pennyflow.streams.budgets.templates.Bills;
import io.pennyflow.streams.budgets.templates.Suggestion;
import io.pennyflow.streams.budgets.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What budgets come to, by what moved and what people want now. Inside a TenantScope. */
@Component
class Months {
    private final MonthRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    Months(MonthRows rows, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    MonthAnswer answer(TenantId tenant, Kept kept, YearMonth month) {
        requireMonth(kept, month);
        var known = rows.find(kept.id());
        var months = Ledger.upTo(month, kept.budget(), known.flows());
        var asked = months.get(months.size() - 1);
        return MonthAnswer.of(kept, asked, today(tenant), known.isOf(kept.version()));
    }

    /** Bills are not known here yet: a template that rests on one says so. */
    List<Suggestion> suggest(Kept kept, YearMonth month, Predicate<String> chosen) {
        requireMonth(kept, month);
        var flows = rows.find(kept.id()).flows();
        return Templates.suggest(kept.budget(), flows, Bills.NONE, month, chosen);
    }

    /** Where the household lives. */
    LocalDate today(TenantId tenant) {
        var zone =
                jdbc.sql("select time_zone from household where tenant_id = ?")
                        .param(tenant.value())
                        .query(String.class)
                        .single();
        return clock.instant().atZone(ZoneId.of(zone)).toLocalDate();
    }

    private static void requireMonth(Kept kept, YearMonth month) {
        if (!kept.budget().has(month)) {
            throw BudgetRefused.of(
                    "/month",
                    "%s is no month of this budget. It begins in %s."
                            .formatted(month, kept.budget().first()));
        }
    }
}
