package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Action.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Divides an amount in the smallest units of its currency: fixed parts, percentages of the whole,
 * and the rest in equal parts. Not a cent is lost: units that no part has by itself go to the rest,
 * or to the percentages that lost most by rounding down.
 */
final class SplitParts {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final int PERCENT_SCALE = 4;
    private static final int USUAL_DECIMALS = 2;

    /** Of each currency that has such units; gold has none. */
    private static final Map<String, Integer> DECIMALS =
            Currency.getAvailableCurrencies().stream()
                    .filter(it -> it.getDefaultFractionDigits() >= 0)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

    private final List<Action.Part> parts;
    private final BigInteger total;
    private final int scale;
    private final BigInteger[] units;
    private final BigInteger[] lost;

    private SplitParts(List<Action.Part> parts, BigDecimal amount, int scale) {
        this.parts = parts;
        this.scale = scale;
        this.total = amount.abs().setScale(scale).unscaledValue();
        this.units = new BigInteger[parts.size()];
        this.lost = new BigInteger[parts.size()];
    }

    /** Empty when the fixed parts and percentages are more than the amount. */
    static Optional<List<Effects.Part>> of(Action.Split split, BigDecimal amount, String currency) {
        var scale =
                Math.max(
                        DECIMALS.getOrDefault(currency, USUAL_DECIMALS),
                        amount.stripTrailingZeros().scale());
        for (var part : split.parts()) {
            if (part.share() instanceof Share.Fixed fixed) {
                scale = Math.max(scale, fixed.amount().scale());
            }
        }
        return new SplitParts(split.parts(), amount, scale).divided(amount.signum());
    }

    private Optional<List<Effects.Part>> divided(int sign) {
        for (var at = 0; at < units.length; at++) {
            take(at, parts.get(at).share());
        }
        var left = total;
        for (var unit : units) {
            left = left.subtract(unit);
        }
        if (left.signum() < 0 || total.signum() == 0) {
            return Optional.empty();
        }
        giveLeft(left);
        return Optional.of(signed(sign));
    }

    private void take(int at, Share share) {
        units[at] = BigInteger.ZERO;
        lost[at] = BigInteger.ZERO;
        if (share instanceof Share.Fixed fixed) {
            units[at] = fixed.amount().setScale(scale).unscaledValue();
        } else if (share instanceof Share.Percent percent) {
            var hundredths = percent.percent().setScale(PERCENT_SCALE).unscaledValue();
            var whole = HUNDRED.multiply(BigInteger.TEN.pow(PERCENT_SCALE));
            var divided = total.multiply(hundredths).divideAndRemainder(whole);
            units[at] = divided[0];
            lost[at] = divided[1];
        }
    }

    private void giveLeft(BigInteger left) {
        var rests = positions(Share.Rest.class);
        var takers = rests.isEmpty() ? positions(Share.Percent.class) : rests;
        takers.sort(Comparator.comparing((Integer at) -> lost[at]).reversed());
        var each = left.divideAndRemainder(BigInteger.valueOf(takers.size()));
        for (var place = 0; place < takers.size(); place++) {
            var isOneMore = BigInteger.valueOf(place).compareTo(each[1]) < 0;
            var more = isOneMore ? each[0].add(BigInteger.ONE) : each[0];
            units[takers.get(place)] = units[takers.get(place)].add(more);
        }
    }

    private List<Integer> positions(Class<? extends Share> kind) {
        return new ArrayList<>(
                IntStream.range(0, parts.size())
                        .filter(at -> kind.isInstance(parts.get(at).share()))
                        .boxed()
                        .toList());
    }

    /** Parts of nothing are left out. */
    private List<Effects.Part> signed(int sign) {
        return IntStream.range(0, units.length)
                .filter(at -> units[at].signum() != 0)
                .mapToObj(
                        at ->
                                new Effects.Part(
                                        parts.get(at).category(),
                                        new BigDecimal(
                                                sign < 0 ? units[at].negate() : units[at], scale)))
                .toList();
    }
}
