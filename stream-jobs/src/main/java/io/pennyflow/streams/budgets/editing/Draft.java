package io.pennyflow.streams.budgets.editing;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Envelope;
import io.pennyflow.streams.budgets.model.MonthStart;
import io.pennyflow.streams.budgets.model.Policy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A budget while it is changed. Keeps no assignment of zero, and none without its envelope. */
final class Draft {
    private String name;
    private Budget.Kind kind;
    private String currency;
    private MonthStart start;
    private final YearMonth first;
    private SortedMap<String, Envelope> envelopes;
    private TreeSet<UUID> accounts;
    private final Assignments assigned;
    private final Assignments plan;

    Draft(Budget budget) {
        name = budget.name();
        kind = budget.kind();
        currency = budget.currency();
        start = budget.start();
        first = budget.first();
        accounts = new TreeSet<>(budget.accounts());
        envelopes = new TreeMap<>(budget.envelopes());
        assigned = new Assignments(budget.assigned());
        plan = new Assignments(budget.plan());
    }

    Budget budget() {
        return new Budget(
                name,
                kind,
                currency,
                start,
                first,
                accounts,
                envelopes,
                assigned.sorted(),
                plan.sorted());
    }

    void assign(YearMonth month, String category, BigDecimal amount) {
        assigned.put(month, category, Amounts.of(amount));
    }

    void add(YearMonth month, @Nullable String category, BigDecimal more) {
        if (category != null) {
            assigned.add(month, category, Amounts.of(more));
        }
    }

    void plan(YearMonth month) {
        plan.replace(month, assigned.in(month));
    }

    void unplan(YearMonth month) {
        plan.remove(month);
    }

    void describe(String name, Budget.Kind kind, MonthStart start, Set<UUID> accounts) {
        this.name = name.strip();
        this.kind = kind;
        this.start = start;
        this.accounts = new TreeSet<>(accounts);
    }

    void open(String category, YearMonth from, Policy policy) {
        var known = envelopes.get(category);
        var opened = Envelope.open(category, from, policy);
        if (known != null) {
            var policies = new TreeMap<>(known.policies());
            var earliest = from.isBefore(known.opened()) ? from : known.opened();
            policies.putIfAbsent(earliest, policy);
            policies.put(from, policy);
            opened = new Envelope(category, policies, known.templates(), null);
        }
        envelopes.put(category, opened);
    }

    void change(String category, UnaryOperator<Envelope> change) {
        envelopes.computeIfPresent(category, (key, it) -> change.apply(it));
    }

    void close(String category, YearMonth from) {
        var envelope = envelopes.get(category);
        if (envelope != null && !envelope.opened().isBefore(from)) {
            remove(category);
            return;
        }
        change(category, it -> it.withClosed(from));
        assigned.drop(category, month -> !month.isBefore(from));
    }

    void remove(String category) {
        envelopes.remove(category);
        assigned.drop(category, month -> true);
    }

    void merge(String category, String into) {
        var gone = envelopes.remove(category);
        if (gone == null) {
            return;
        }
        var known = envelopes.get(into);
        envelopes.put(into, known == null ? gone.withCategory(into) : joined(known, gone));
        assigned.move(category, into);
        plan.move(category, into);
    }

    void convert(String to, BigDecimal rate) {
        currency = to;
        UnaryOperator<BigDecimal> change = it -> Amounts.rounded(it.multiply(rate), to);
        assigned.map(change);
        plan.map(change);
        envelopes = new TreeMap<>(envelopes);
        envelopes.replaceAll(
                (category, it) ->
                        it.withTemplates(
                                it.templates().stream()
                                        .map(template -> Converted.of(template, change))
                                        .toList()));
    }

    /** Open whenever one of them was, under the policies of the one that stays. */
    private static Envelope joined(Envelope stays, Envelope gone) {
        var policies = new TreeMap<>(stays.policies());
        if (gone.opened().isBefore(stays.opened())) {
            policies.put(gone.opened(), stays.policyIn(stays.opened()));
        }
        var one = stays.closed();
        var other = gone.closed();
        var closed = one == null || other == null ? null : one.isAfter(other) ? one : other;
        return new Envelope(stays.category(), policies, stays.templates(), closed);
    }
}
