package io.pennyflow.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void makesTextOfWhatASpreadsheetWouldRun(String cell) {
        assertThat(SafeCsv.line(cell)).isEqualTo("\"'" + cell + "\"\r\n");
    }

    @Test
    void leavesANumberOne() {
        assertThat(SafeCsv.line(new BigDecimal("-7.50"))).isEqualTo("\"-7.50\"\r\n");
    }

    @Test
    void quotesWhatWouldEndAField() {
        assertThat(SafeCsv.line(7, "a \"b\", c")).isEqualTo("\"7\",\"a \"\"b\"\", c\"\r\n");
    }
}
