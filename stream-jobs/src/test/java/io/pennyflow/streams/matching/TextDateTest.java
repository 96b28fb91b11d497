package io.pennyflow.streams.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextDateTest {
    private static final LocalDate BOOKED = LocalDate.of(2026, 3, 4);
    private static final LocalDate PAID = LocalDate.of(2026, 3, 2);

    @Test
    void readsTheDayACardWasUsedHoweverItIsWritten() {
        assertThat(TextDate.of("SHOP 02.03. BERLIN", BOOKED)).isEqualTo(PAID);
        assertThat(TextDate.of("SHOP 03/02 BOSTON", BOOKED)).isEqualTo(PAID);
        assertThat(TextDate.of("02MAR SHOP", BOOKED)).isEqualTo(PAID);
        assertThat(TextDate.of("2026-03-02 SHOP", BOOKED)).isEqualTo(PAID);
    }

    @Test
    void readsOneOfTheYearBefore() {
        assertThat(TextDate.of("SHOP 30.12.", LocalDate.of(2026, 1, 2)))
                .isEqualTo(LocalDate.of(2025, 12, 30));
    }

    @Test
    void readsNoneThatIsNotShortlyBeforeTheBooking() {
        assertThat(TextDate.of("SHOP 05.03.", BOOKED)).isNull();
        assertThat(TextDate.of("SHOP 31.02.", BOOKED)).isNull();
        assertThat(TextDate.of("IBAN DE12.3400", BOOKED)).isNull();
        assertThat(TextDate.of("7-Eleven 4411", BOOKED)).isNull();
    }
}
