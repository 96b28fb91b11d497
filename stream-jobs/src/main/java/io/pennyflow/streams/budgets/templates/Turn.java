package io.pennyflow.streams.budgets.templates;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Envelope;
import io.pennyflow.streams.budgets.model.Need;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One envelope while templates take their turns. */
final class Turn {
    private final Situation situation;
    private final Envelope envelope;
    private final Wants wants;
    private final Map<Integer, Want> savings;
    private final @Nullable Cap cap;
    private final BigDecimal carried;
    private final List<Suggestion.Part> parts = new ArrayList<>();
    private BigDecimal assigned = Amounts.ZERO;
    private BigDecimal wanted = Amounts.ZERO;

    Turn(Situation situation, Envelope envelope) {
        this.situation = situation;
        this.envelope = envelope;
        this.wants = new Wants(situation, envelope.category());
        this.savings = new Savings(situation, envelope.category()).of(envelope.templates());
        this.cap = Cap.of(envelope.templates(), situation);
        this.carried = situation.carried(envelope.category(), situation.month());
    }

    /** Gives what the templates of this priority ask for; says how much that is. */
    BigDecimal take(int priority, BigDecimal available) {
        var before = assigned;
        for (var at = 0; at < envelope.templates().size(); at++) {
            var template = envelope.templates().get(at);
            if (template.priority() == priority && template.isFor(situation.month())) {
                var left = available.subtract(assigned.subtract(before));
                var want = want(at, template.need(), left);
                if (want != null) {
                    give(at, want, priority == 0 ? want.amount() : want.amount().min(left));
                }
            }
        }
        return assigned.subtract(before);
    }

    /** Weight among those that share what is left; zero when it wants no more of it. */
    BigDecimal weight() {
        var weight = BigDecimal.ZERO;
        for (var template : envelope.templates()) {
            if (template.need() instanceof Need.Remainder it && template.isFor(situation.month())) {
                weight = weight.add(it.weight());
            }
        }
        return room() == null || room(BigDecimal.ONE).signum() > 0 ? weight : BigDecimal.ZERO;
    }

    /** Takes a part of what is left; says how much of it. */
    BigDecimal takeRest(BigDecimal share) {
        var taken = room(share);
        for (var at = 0; at < envelope.templates().size(); at++) {
            if (envelope.templates().get(at).need() instanceof Need.Remainder) {
                give(at, new Want(taken, "A share of what all others leave."), taken);
                break;
            }
        }
        return taken;
    }

    /** Puts back what is above a limit. */
    BigDecimal trim() {
        var room = room();
        if (cap == null || room == null || room.signum() >= 0) {
            return Amounts.ZERO;
        }
        parts.add(new Suggestion.Part(place(), room, "More is there than the limit."));
        assigned = assigned.add(room);
        wanted = wanted.add(room);
        return room;
    }

    Suggestion suggestion() {
        var before = situation.assigned(envelope.category(), situation.month());
        return new Suggestion(envelope.category(), before, assigned, wanted, parts);
    }

    private @Nullable Want want(int at, Need need, BigDecimal left) {
        if (savings.containsKey(at)) {
            return savings.get(at);
        }
        if (need instanceof Need.UpTo upTo && upTo.refill() && cap != null) {
            return new Want(
                    cap.room(carried.add(assigned)).max(Amounts.ZERO), "Fills it up to its limit.");
        }
        return wants.of(need, left);
    }

    private void give(int at, Want want, BigDecimal amount) {
        wanted = wanted.add(want.amount());
        var given = amount.signum() > 0 ? room(amount) : amount;
        assigned = assigned.add(given);
        parts.add(new Suggestion.Part(at, given, want.reason()));
    }

    private BigDecimal room(BigDecimal amount) {
        var room = room();
        return room == null ? amount : amount.min(room.max(Amounts.ZERO));
    }

    private @Nullable BigDecimal room() {
        return cap == null ? null : cap.room(carried.add(assigned));
    }

    private int place() {
        for (var at = 0; at < envelope.templates().size(); at++) {
            if (envelope.templates().get(at).need() instanceof Need.UpTo) {
                return at;
            }
        }
        return 0;
    }
}
