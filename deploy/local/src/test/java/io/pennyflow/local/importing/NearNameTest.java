package io.pennyflow.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearNameTest {
    private static final List<String> NAMES = List.of("Checking", "Card");

    @ParameterizedTest
    @ValueSource(strings = {"checking", "Chekcing", "Cheking", "Checkings", " Checking"})
    void findsTheNameThatWasMeant(String typed) {
        assertThat(NearName.of(typed, NAMES)).contains("Checking");
    }

    @Test
    void doesNotTakeAnotherNameForAMistake() {
        assertThat(NearName.of("Cash", NAMES)).isEmpty();
        assertThat(NearName.of("Holiday", NAMES)).isEmpty();
        assertThat(NearName.of("", NAMES)).isEmpty();
    }
}
