package io.pennyflow.connect.statement.text;

import static io.pennyflow.connect.statement.DateOrder.DMY;
import static io.pennyflow.connect.statement.DateOrder.MDY;
import static io.pennyflow.connect.statement.DateOrder.YMD;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.DateOrder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DMY | 05.03.2024",
                "DMY | 5.3.24",
                "DMY | 05/03/2024 14:30",
                "DMY | 05-03-2024T14:30:00Z",
                "DMY | 05032024",
                "MDY | 03/05/2024",
                "MDY | 3/5/24",
                "YMD | 2024-03-05",
                "YMD | 2024/3/5",
                "YMD | 2024.03.05.",
                "YMD | 20240305",
                "YMD | 24-03-05",
                "DMY | 2024-03-05 09:00:00.000",
                "DMY | 5 Mar 2024",
                "DMY | 05-Mar-24",
                "MDY | Mar 5, 2024",
                "DMY | Tue, 5 March 2024",
                "DMY | 5. März 2024",
                "DMY | 5 mars 2024",
                "DMY | 5 de marzo de 2024",
                "DMY | 5 maart 2024",
                "DMY | 5 marzo 2024",
                "DMY | 5 de março de 2024",
                "DMY | 5 marca 2024",
            })
    void readsTheFifthOfMarch(DateOrder order, String text) {
        assertThat(DateText.parse(text, order)).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2026",
                "00.01.2026",
                "13",
                "12.50",
                "1.234,56",
                "Pending",
                "32.01.2026",
                "01.13.2026",
                "31.12.1899",
                "01.01.2101",
                "2026-01",
                "1234567890",
                "+491701234567",
                "5 Foo 2024",
                "DE12 5001 0517 0648"
            })
    void takesNothingElseForADate(String text) {
        assertThat(DateText.parse(text, DMY)).isNull();
    }

    @Test
    void putsTwoDigitYearsAroundNow() {
        assertThat(DateText.parse("01.02.69", DMY)).isEqualTo(LocalDate.of(2069, 2, 1));
        assertThat(DateText.parse("01.02.70", DMY)).isEqualTo(LocalDate.of(1970, 2, 1));
    }

    @Test
    void keepsToTheOrderItIsGiven() {
        assertThat(DateText.parse("03/25/2024", DMY)).isNull();
        assertThat(DateText.parse("25/03/2024", MDY)).isNull();
        assertThat(DateText.parse("25/03/2024", YMD)).isNull();
    }
}
