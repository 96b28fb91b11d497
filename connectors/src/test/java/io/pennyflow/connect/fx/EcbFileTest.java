package io.pennyflow.connect.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcbFileTest {
    private static final String TWO_DAYS =
            """
            <Envelope xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><Cube>
              <Cube time="2026-01-05"><Cube currency="USD" rate="1.1"/></Cube>
              <Cube time="2026-01-02"><Cube currency="USD" rate="1.09"/></Cube>
            </Cube></Envelope>
            """;

    @Test
    void readsDaysOldestFirst() throws IOException {
        assertThat(read("1999-01-01", TWO_DAYS).keySet())
                .containsExactly(LocalDate.parse("2026-01-02"), LocalDate.parse("2026-01-05"));
    }

    @Test
    void leavesOutTheDaysThatAreKnown() throws IOException {
        var newest = LocalDate.parse("2026-01-05");

        assertThat(read("2026-01-02", TWO_DAYS))
                .containsExactly(
                        Map.entry(
                                newest,
                                new RatesOfDay(newest, Map.of("USD", new BigDecimal("1.1")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Service unavailable",
                "<html><body>maintenance</body></html>",
                "<Cube><Cube time='yesterday'><Cube currency='USD' rate='1'/></Cube></Cube>",
                "<Cube><Cube time='2026-01-05'><Cube currency='USD' rate='N/A'/></Cube></Cube>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Cube time='&e;'/>"
            })
    void refusesWhatIsNoFileOfRates(String text) {
        assertThatThrownBy(() -> read("1999-01-01", text)).isInstanceOf(IOException.class);
    }

    private static SortedMap<LocalDate, RatesOfDay> read(String last, String text)
            throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return EcbFile.daysAfter(LocalDate.parse(last), new ByteArrayInputStream(bytes));
    }
}
