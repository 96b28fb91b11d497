package io.pennyflow.streams.enrichment.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    private static final int MEGABYTE = 1 << 20;

    private final LinearModel model = LinearModel.ofBuild();

    @Test
    void fitsTwentyMegabytes() {
        assertThat(model.toBytes().length).isLessThan(20 * MEGABYTE);
    }

    @Test
    void hasTheSameVersionForTheSameWeights() throws IOException {
        var again = read(model.toBytes());

        assertThat(again.version()).isEqualTo(model.version());
        assertThat(again.with(new Calibration(2, 2)).version()).isNotEqualTo(model.version());
    }

    @Test
    void refusesWhatIsNoModelOrIsCutOff() {
        var bytes = model.toBytes();

        assertThatThrownBy(() -> read(new byte[64])).hasMessageContaining("no category model");
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1)))
                .hasMessageContaining("cut off");
    }

    @Property(tries = 300)
    void likelihoodsAreOnesOfPossibleCategories(
            @ForAll String description, @ForAll boolean inflow) {
        var evidence =
                new Evidence(description, null, null, inflow, AmountSize.of(BigDecimal.TEN, "EUR"));
        var merchant = Merchants.ofDictionary().of(evidence);

        var opinion = Categories.ofBuild().verdict(evidence, merchant).opinion();

        assertThat(opinion.primaryLikelihood()).isBetween(0.0, 1.0);
        assertThat(opinion.likelihood()).isLessThanOrEqualTo(opinion.primaryLikelihood() + 1e-6);
        assertThat(opinion.primary().startsWith("INCOME") && !inflow).isFalse();
        assertThat(opinion.runnerUp()).isNotEqualTo(opinion.category());
    }

    private static LinearModel read(byte[] bytes) throws IOException {
        return LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
