package io.pennyflow.streams.budgets.templates;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Need;
import io.pennyflow.streams.budgets.model.Template;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an envelope must put by in a month for what it has to pay later: sums by a date, and bills.
 * What is in it counts for what is due first, so nothing is saved twice, and a month that was
 * skipped is made up for by those that are left.
 */
final class Savings {
    /** How far ahead a bill is looked for. */
    static final int MONTHS_AHEAD = 60;

    private final Situation situation;
    private final String category;

    Savings(Situation situation, String category) {
        this.situation = situation;
        this.category = category;
    }

    /** By the place of the template; those that save nothing in this month are not there. */
    Map<Integer, Want> of(List<Template> templates) {
        var targets = new ArrayList<Target>();
        for (var at = 0; at < templates.size(); at++) {
            if (templates.get(at).isFor(situation.month())) {
                add(targets, at, templates.get(at).need());
            }
        }
        targets.sort(Comparator.comparing(Target::by).thenComparing(Target::template));
        return shares(targets);
    }

    private Map<Integer, Want> shares(List<Target> targets) {
        var wants = new TreeMap<Integer, Want>();
        var there = situation.carried(category, situation.month()).max(Amounts.ZERO);
        for (var target : targets) {
            var have = target.amount().min(there.add(target.spent()));
            there = there.subtract(have.subtract(target.spent()).max(Amounts.ZERO));
            var missing = target.amount().subtract(have).max(Amounts.ZERO);
            var left = ChronoUnit.MONTHS.between(situation.month(), target.by()) + 1;
            var share = missing.divide(BigDecimal.valueOf(left), MathContext.DECIMAL128);
            var want = new Want(rounded(share, left), reason(target, missing, left));
            wants.merge(target.template(), want, Savings::both);
        }
        return wants;
    }

    /** In the last month nothing may be missing; before it, what is rounded comes later. */
    private BigDecimal rounded(BigDecimal share, long left) {
        var currency = situation.budget().currency();
        return left == 1
                ? share.setScale(Amounts.decimals(currency), RoundingMode.UP)
                        .setScale(Amounts.SCALE)
                : Amounts.rounded(share, currency);
    }

    private static Want both(Want one, Want other) {
        return new Want(one.amount().add(other.amount()), one.reason());
    }

    private static String reason(Target target, BigDecimal missing, long left) {
        if (missing.signum() == 0) {
            return "All of it is there for %s.".formatted(target.by());
        }
        return "%s missing for %s, in %d months."
                .formatted(missing.stripTrailingZeros().toPlainString(), target.by(), left);
    }

    private void add(List<Target> targets, int template, Need need) {
        if (need instanceof Need.ByDate byDate) {
            addByDate(targets, template, byDate);
        } else if (need instanceof Need.FromBill bill) {
            addBill(targets, template, bill);
        }
    }

    private void addByDate(List<Target> targets, int template, Need.ByDate need) {
        var by = need.by();
        var every = need.everyMonths();
        if (by.isBefore(situation.month())) {
            if (every == null) {
                return;
            }
            var passed = ChronoUnit.MONTHS.between(by, situation.month());
            by = by.plusMonths((passed + every - 1) / every * every);
        }
        targets.add(new Target(template, by, need.amount(), spent(need, by)));
    }

    /** What may be spent before the date, and was. */
    private BigDecimal spent(Need.ByDate need, YearMonth by) {
        var from = need.spendFrom();
        if (from == null) {
            return Amounts.ZERO;
        }
        var begun = by.minusMonths(ChronoUnit.MONTHS.between(from, need.by()));
        var spent = Amounts.ZERO;
        for (var month = begun; month.isBefore(situation.month()); month = month.plusMonths(1)) {
            spent = spent.add(situation.spent(category, month));
        }
        return spent.max(Amounts.ZERO);
    }

    private void addBill(List<Target> targets, int template, Need.FromBill need) {
        var start = situation.budget().start();
        var until = situation.month().plusMonths(need.full() ? 0 : MONTHS_AHEAD);
        var due =
                situation
                        .bills()
                        .due(need.bill(), start.firstDay(situation.month()), start.lastDay(until));
        if (due.isEmpty()) {
            return;
        }
        var next = start.monthOf(due.get(0).day());
        var sum =
                Amounts.sum(
                        due.stream()
                                .filter(it -> start.monthOf(it.day()).equals(next))
                                .map(Bills.Due::amount)
                                .toList());
        var amount =
                Amounts.rounded(
                        Wants.adjust(sum, need.adjustment()), situation.budget().currency());
        targets.add(new Target(template, next, amount, Amounts.ZERO));
    }

    /**
     * So much by a month.
     *
     * @param spent of it already
     */
    private record Target(int template, YearMonth by, BigDecimal amount, BigDecimal spent) {}
}
