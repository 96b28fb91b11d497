package io.pennyflow.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DirectionsTest {
    private static final List<FilePart> PARTS =
            FilePart.of(
                    JsonMapper.shared()
                            .readTree(
                                    """
                                    [{"number": "DE 11", "currency": "EUR", "entries": 2},
                                     {"number": "DE11", "currency": "USD", "entries": 1},
                                     {"number": "DE 33", "currency": "EUR", "entries": 4},
                                     {"number": null, "currency": "EUR", "entries": 5}]
                                    """));

    @Test
    void tellsPartsOfOneNumberApartByTheirPlace() {
        var said = said("Cash", Map.of("1", "Giro", "2", "Dollars", "de33", "Savings"), Set.of());

        assertThat(PARTS)
                .extracting(said::accountOf)
                .containsExactly("Giro", "Dollars", "Savings", "Cash");
    }

    @Test
    void leavesOutByNumberOrPlace() {
        var said = said(null, Map.of(), Set.of("2", "DE-33"));

        assertThat(PARTS).extracting(said::leavesOut).containsExactly(false, true, true, false);
    }

    @Test
    void namesThePlaceWhereTheNumberIsNotEnough() {
        assertThat(PARTS).extracting(FilePart::word).containsExactly("1", "2", "DE33", "4");
        assertThat(PARTS.get(1).line()).startsWith("  2: DE11 (USD), 1 rows");
        assertThat(PARTS.get(2).line()).startsWith("  DE 33 (EUR), 4 rows");
    }

    private static Directions said(
            @Nullable String account, Map<String, String> parts, Set<String> leftOut) {
        return new Directions(account, false, null, parts, leftOut, null, null, false);
    }
}
