package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.rates.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a transaction as they count.
 *
 * @param shares none when it counts as a whole
 * @param difference what the amount has more than the parts a person said; null when they fit, and
 *     zero when they sum but one of them is too large in the base currency
 */
record Split(List<Share> shares, @Nullable BigDecimal difference) {
    static final Split WHOLE = new Split(List.of(), null);

    /** A part in both currencies, scale 4. */
    record Share(String category, BigDecimal amount, BigDecimal baseAmount) {}

    /**
     * Parts that sum to the amount are shares of it; others wait for the person. In the base
     * currency each share is rounded down, and what is missing goes, a ten-thousandth each, to
     * those that lost most by it: so they sum to the base amount exactly.
     */
    static Split of(List<Annotation.Part> parts, BigDecimal amount, Pricing.Priced price) {
        if (parts.isEmpty()) {
            return WHOLE;
        }
        var said =
                parts.stream()
                        .map(Annotation.Part::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (said.compareTo(amount) != 0) {
            return new Split(List.of(), amount.subtract(said));
        }
        var shares = shares(parts, price);
        return shares.stream().allMatch(it -> Rate.fits(it.baseAmount()))
                ? new Split(shares, null)
                : new Split(List.of(), BigDecimal.ZERO.setScale(Rate.MONEY_SCALE));
    }

    private static List<Share> shares(List<Annotation.Part> parts, Pricing.Priced price) {
        var exact = parts.stream().map(it -> it.amount().multiply(price.rate().rate())).toList();
        var units = new ArrayList<>(exact.stream().map(Split::floor).toList());
        var sum = units.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var missing = price.baseAmount().unscaledValue().subtract(sum).intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> lost(exact.get(at))).reversed())
                .limit(missing)
                .forEach(at -> units.set(at, units.get(at).add(BigInteger.ONE)));
        return IntStream.range(0, parts.size()).mapToObj(at -> share(parts, units, at)).toList();
    }

    private static Share share(List<Annotation.Part> parts, List<BigInteger> units, int at) {
        var part = parts.get(at);
        return new Share(
                part.category(), part.amount(), new BigDecimal(units.get(at), Rate.MONEY_SCALE));
    }

    private static BigInteger floor(BigDecimal exact) {
        return exact.setScale(Rate.MONEY_SCALE, RoundingMode.FLOOR).unscaledValue();
    }

    private static BigDecimal lost(BigDecimal exact) {
        return exact.subtract(exact.setScale(Rate.MONEY_SCALE, RoundingMode.FLOOR));
    }
}
