package io.pennyflow.streams.enrichment.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountSizeTest {
    @Test
    void isTheSameForTheSameWorthInACurrencyOfOtherScale() {
        assertThat(AmountSize.of(new BigDecimal("-4505"), "JPY"))
                .isEqualTo(AmountSize.of(new BigDecimal("-30.01"), "EUR"));
    }

    @Test
    void tellsWholeTensFromOtherAmounts() {
        assertThat(AmountSize.of(new BigDecimal("50"), "EUR"))
                .isNotEqualTo(AmountSize.of(new BigDecimal("50.01"), "EUR"));
    }
}
