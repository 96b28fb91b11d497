package io.pennyflow.streams.budgets.model;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Money set aside for what is spent in a category. Before it opens and once it is closed, what
 * moves in the category counts against what is to be assigned.
 *
 * @param policies by the first month they are in force; the first of them opens the envelope
 * @param closed the first month it is not there any more; null while it is open
 */
public record Envelope(
        String category,
        SortedMap<YearMonth, Policy> policies,
        List<Template> templates,
        @Nullable YearMonth closed) {

    public Envelope {
        policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
        templates = List.copyOf(templates);
    }

    public static Envelope open(String category, YearMonth from, Policy policy) {
        return new Envelope(category, new TreeMap<>(Map.of(from, policy)), List.of(), null);
    }

    public YearMonth opened() {
        return policies.firstKey();
    }

    public boolean isOpenIn(YearMonth month) {
        return !month.isBefore(opened()) && (closed == null || month.isBefore(closed));
    }

    /** Of a month since it opened. */
    public Policy policyIn(YearMonth month) {
        var upTo = policies.headMap(month.plusMonths(1));
        return Objects.requireNonNull(policies.get(upTo.lastKey()));
    }

    /** From a month on, whatever was to come later; months before stay as they were. */
    public Envelope withPolicy(YearMonth from, Policy policy) {
        var changed = new TreeMap<>(policies.headMap(from));
        changed.put(from, policy);
        return new Envelope(category, changed, templates, closed);
    }

    public Envelope withTemplates(List<Template> others) {
        return new Envelope(category, policies, others, closed);
    }

    public Envelope withClosed(@Nullable YearMonth month) {
        return new Envelope(category, policies, templates, month);
    }

    /** The same under another name. */
    public Envelope withCategory(String other) {
        return new Envelope(other, policies, templates, closed);
    }
}
