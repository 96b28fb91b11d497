package io.pennyflow.streams.rollup;

import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved in one category on one day: a line for each base currency, the one added to last in
 * front. There is one line, except while a household changes its currency.
 */
record SpendingDay(List<Line> lines) {
    static final SpendingDay NOTHING = new SpendingDay(List.of());

    static SpendingDay of(byte @Nullable [] stored) {
        if (stored == null) {
            return NOTHING;
        }
        var in = new WireCursor(stored, 0, stored.length);
        var lines = new ArrayList<Line>(1);
        while (!in.isAtEnd()) {
            lines.add(
                    new Line(
                            in.readString(),
                            in.readDecimal(Rate.MONEY_SCALE),
                            in.readDecimal(Rate.MONEY_SCALE),
                            in.readInt()));
        }
        return new SpendingDay(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    SpendingDay plus(String currency, BigDecimal added) {
        var line = line(currency).change(added, 1);
        var changed = without(currency);
        changed.add(0, line);
        return new SpendingDay(changed);
    }

    /** Takes away what was added before; a line without transactions goes. */
    SpendingDay minus(String currency, BigDecimal removed) {
        var line = line(currency).change(removed, -1);
        var changed = without(currency);
        if (line.transactions() > 0) {
            changed.add(line);
        }
        return new SpendingDay(changed);
    }

    byte[] toBytes(WireBuffer out) {
        out.clear();
        for (var line : lines) {
            out.putString(line.currency())
                    .putDecimal(line.outflow())
                    .putDecimal(line.inflow())
                    .putLong(line.transactions());
        }
        return out.toBytes();
    }

    private Line line(String currency) {
        return lines.stream()
                .filter(line -> line.currency().equals(currency))
                .findFirst()
                .orElse(new Line(currency, Money.ZERO, Money.ZERO, 0));
    }

    private List<Line> without(String currency) {
        var others = new ArrayList<>(lines);
        others.removeIf(line -> line.currency().equals(currency));
        return others;
    }

    /** Sums in one base currency; both flows are positive numbers. */
    record Line(String currency, BigDecimal outflow, BigDecimal inflow, int transactions) {

        private Line change(BigDecimal amount, int count) {
            var signed = count > 0 ? amount : amount.negate();
            return amount.signum() < 0
                    ? new Line(currency, outflow.subtract(signed), inflow, transactions + count)
                    : new Line(currency, outflow, inflow.add(signed), transactions + count);
        }
    }
}
