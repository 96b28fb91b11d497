package io.pennyflow.streams.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.platform.rates.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Whatever the amount, the rate and the parts: not a ten-thousandth is lost or made. */
class SplitTest {
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    @Property(tries = 500)
    void sharesSumToTheWholeInBothCurrencies(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int count) {
        var random = new Random(seed);
        var parts = parts(random, count);
        var amount = sum(parts.stream().map(Annotation.Part::amount).toList());
        var rate = new Rate(BigDecimal.valueOf(1 + random.nextLong(1L << 40), Rate.SCALE), null);
        var price = new Pricing.Priced(rate.convert(amount), "EUR", rate);

        var split = Split.of(parts, amount, price);

        assertThat(split.difference()).isNull();
        assertThat(sum(split.shares().stream().map(Split.Share::amount).toList()))
                .isEqualTo(amount);
        assertThat(sum(split.shares().stream().map(Split.Share::baseAmount).toList()))
                .isEqualTo(price.baseAmount());
        assertThat(split.shares())
                .allSatisfy(
                        it ->
                                assertThat(it.baseAmount())
                                        .isCloseTo(
                                                it.amount().multiply(rate.rate()),
                                                Offset.offset(SMALLEST)));
    }

    @Test
    void givesWhatIsMissingToThoseThatLostMost() {
        var rate = new Rate(new BigDecimal("0.3333300000"), null);
        var parts = List.of(part("1"), part("2"), part("3"));
        var price = new Pricing.Priced(rate.convert(new BigDecimal("6.0000")), "EUR", rate);

        var split = Split.of(parts, new BigDecimal("6.0000"), price);

        assertThat(split.shares())
                .extracting(it -> it.baseAmount().toPlainString())
                .containsExactly("0.3333", "0.6667", "1.0000");
    }

    private static List<Annotation.Part> parts(Random random, int count) {
        var parts = new ArrayList<Annotation.Part>();
        for (var at = 0; at < count; at++) {
            var digits = new BigInteger(40, random).subtract(BigInteger.ONE.shiftLeft(39));
            parts.add(new Annotation.Part("TRAVEL_LODGING", new BigDecimal(digits, 4)));
        }
        return parts;
    }

    private static Annotation.Part part(String amount) {
        return new Annotation.Part("TRAVEL_LODGING", new BigDecimal(amount).setScale(4));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO.setScale(4), BigDecimal::add);
    }
}
