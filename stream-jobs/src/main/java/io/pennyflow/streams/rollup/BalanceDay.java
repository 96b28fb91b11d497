package io.pennyflow.streams.rollup;

import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved on one account on one day, and what was last sent about it. A line for each pair of
 * currencies; there is one, except on accounts with rows in other currencies.
 *
 * @param lines the one added to last in front
 * @param sent what readers know; null when they know nothing of this day
 */
record BalanceDay(List<Line> lines, @Nullable Sent sent) {
    static final BalanceDay NOTHING = new BalanceDay(List.of(), null);

    static BalanceDay of(byte @Nullable [] stored) {
        if (stored == null) {
            return NOTHING;
        }
        var in = new WireCursor(stored, 0, stored.length);
        var sent = in.readPresence() ? Sent.of(in) : null;
        var lines = new ArrayList<Line>(1);
        while (!in.isAtEnd()) {
            lines.add(Line.of(in));
        }
        return new BalanceDay(lines, sent);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int transactions() {
        return lines.stream().mapToInt(Line::transactions).sum();
    }

    BalanceDay plus(Contribution added) {
        var changed = new ArrayList<>(lines);
        changed.removeIf(line -> line.isOf(added));
        changed.add(0, line(added).change(added.amount(), added.baseAmount(), 1));
        return new BalanceDay(changed, sent);
    }

    /** Takes away what was added before; a line without transactions goes. */
    BalanceDay minus(Contribution removed) {
        var changed = new ArrayList<>(lines);
        changed.removeIf(line -> line.isOf(removed));
        var left =
                line(removed).change(removed.amount().negate(), removed.baseAmount().negate(), -1);
        if (left.transactions() > 0) {
            changed.add(left);
        }
        return new BalanceDay(changed, sent);
    }

    BalanceDay withSent(Sent now) {
        return new BalanceDay(lines, now);
    }

    byte[] toBytes(WireBuffer out) {
        out.clear().putLong(sent == null ? 0 : 1);
        if (sent != null) {
            sent.writeTo(out);
        }
        lines.forEach(line -> line.writeTo(out));
        return out.toBytes();
    }

    private Line line(Contribution of) {
        return lines.stream()
                .filter(line -> line.isOf(of))
                .findFirst()
                .orElse(new Line(of.currency(), of.baseCurrency(), Money.ZERO, Money.ZERO, 0));
    }

    /** Sums of the day's transactions of one currency, in it and in the household's. */
    record Line(
            String currency,
            String baseCurrency,
            BigDecimal amount,
            BigDecimal baseAmount,
            int transactions) {

        private static Line of(WireCursor in) {
            return new Line(
                    in.readString(),
                    in.readString(),
                    in.readDecimal(Rate.MONEY_SCALE),
                    in.readDecimal(Rate.MONEY_SCALE),
                    in.readInt());
        }

        private boolean isOf(Contribution contribution) {
            return currency.equals(contribution.currency())
                    && baseCurrency.equals(contribution.baseCurrency());
        }

        private Line change(BigDecimal more, BigDecimal moreBase, int count) {
            return new Line(
                    currency,
                    baseCurrency,
                    amount.add(more),
                    baseAmount.add(moreBase),
                    transactions + count);
        }

        private void writeTo(WireBuffer out) {
            out.putString(currency)
                    .putString(baseCurrency)
                    .putDecimal(amount)
                    .putDecimal(baseAmount)
                    .putLong(transactions);
        }
    }

    /** A day as readers know it, exactly. */
    record Sent(String currency, BigDecimal flow, BigDecimal balance, int transactions) {

        private static Sent of(WireCursor in) {
            return new Sent(
                    in.readString(),
                    in.readDecimal(Rate.MONEY_SCALE),
                    in.readDecimal(Rate.MONEY_SCALE),
                    in.readInt());
        }

        private void writeTo(WireBuffer out) {
            out.putString(currency).putDecimal(flow).putDecimal(balance).putLong(transactions);
        }
    }
}
