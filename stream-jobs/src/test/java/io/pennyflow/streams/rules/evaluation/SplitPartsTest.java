package io.pennyflow.streams.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Action.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SplitPartsTest {
    @Property(tries = 1_000)
    void partsSumToTheAmountToTheLastDigit(@ForAll long seed) {
        var random = new Random(seed);
        var amount = new BigDecimal(random.nextInt(2_000_001) - 1_000_000).movePointLeft(4);
        var shares = new ArrayList<Share>();
        for (var left = random.nextInt(4); left > 0; left--) {
            shares.add(new Share.Percent(BigDecimal.valueOf(random.nextInt(300_000) + 1, 4)));
        }
        shares.add(new Share.Rest());
        shares.add(new Share.Rest());

        var parts = parts(amount.toPlainString(), "EUR", shares);

        if (amount.signum() != 0) {
            assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(amount);
            assertThat(parts).allSatisfy(it -> assertThat(it.signum()).isEqualTo(amount.signum()));
        }
    }

    @Test
    void dividesInTheSmallestUnitOfTheCurrency() {
        var thirds = List.<Share>of(new Share.Rest(), new Share.Rest(), new Share.Rest());

        assertThat(parts("-10", "EUR", thirds))
                .map(BigDecimal::toPlainString)
                .containsExactly("-3.34", "-3.33", "-3.33");
        assertThat(parts("-10", "JPY", thirds))
                .map(BigDecimal::toPlainString)
                .containsExactly("-4", "-3", "-3");
        assertThat(parts("10", "KWD", thirds))
                .map(BigDecimal::toPlainString)
                .containsExactly("3.334", "3.333", "3.333");
    }

    @Test
    void percentagesAreOfTheWholeAndTheRestIsWhatIsLeft() {
        var shares =
                List.of(
                        new Share.Fixed(new BigDecimal("1.50")),
                        new Share.Percent(new BigDecimal("33.3")),
                        new Share.Rest());

        assertThat(parts("-9.99", "EUR", shares))
                .map(BigDecimal::toPlainString)
                .containsExactly("-1.50", "-3.32", "-5.17");
    }

    @Test
    void unitsThatNoPercentageHasGoToThoseThatLostMost() {
        var shares =
                List.<Share>of(
                        new Share.Percent(new BigDecimal("33.3")),
                        new Share.Percent(new BigDecimal("66.7")));

        assertThat(parts("0.01", "EUR", shares))
                .map(BigDecimal::toPlainString)
                .containsExactly("0.01");
        assertThat(parts("1", "EUR", shares))
                .map(BigDecimal::toPlainString)
                .containsExactly("0.33", "0.67");
    }

    private static List<BigDecimal> parts(
            String amount, String currency, List<? extends Share> shares) {
        var split =
                new Action.Split(
                        shares.stream()
                                .map(it -> new Action.Part("TRAVEL_LODGING", (Share) it))
                                .toList());
        return SplitParts.of(split, new BigDecimal(amount), currency).orElse(List.of()).stream()
                .map(Effects.Part::amount)
                .toList();
    }
}
