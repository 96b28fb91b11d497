package io.pennyflow.connect.statement.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.NumberFormat;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT | 1,234.56 | 1234.56",
                "POINT | -1,234.56 | -1234.56",
                "POINT | 1,23,456.78 | 123456.78",
                "POINT | (12.50) | -12.50",
                "POINT | 12.50- | -12.50",
                "POINT | − 12.50 | -12.50",
                "POINT | $1,234 | 1234",
                "POINT | -$5.00 | -5.00",
                "POINT | $-5.00 | -5.00",
                "POINT | 5.00 DR | -5.00",
                "POINT | 5.00CR | 5.00",
                "POINT | .50 | 0.50",
                "POINT | 1'234.56 | 1234.56",
                "POINT | 1’234’567.80 | 1234567.80",
                "POINT | CHF 12.00 | 12.00",
                "POINT | 0.125 | 0.125",
                "COMMA | 1.234,56 | 1234.56",
                "COMMA | 1 234,56 | 1234.56",
                "COMMA | 1\u202f234,56 € | 1234.56",
                "COMMA | +12,5 | 12.5",
                "COMMA | -12,00 zł | -12.00",
                "COMMA | 50,- | 50",
                "COMMA | 1.234 | 1234",
                "POINT | 12345678901234567890.12 | 12345678901234567890.12",
            })
    void reads(NumberFormat format, String text, BigDecimal value) {
        assertThat(AmountText.parse(text, format)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT | 12,5",
                "POINT | 1.234,56",
                "POINT | 1,2345.00",
                "COMMA | 12.5",
                "COMMA | 1,234.56",
                "COMMA | 0.125",
                "POINT | --5",
                "POINT | abc",
                "POINT | AB12",
                "POINT | 12%",
                "POINT | 1.2.3",
                "POINT | -",
                "POINT | 10:30",
            })
    void refusesWhatThatFormatCannotMean(NumberFormat format, String text) {
        assertThat(AmountText.parse(text, format)).isNull();
    }
}
