package io.pennyflow.local.eval.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class AlertsEvalTest {
    @Test
    void tellsAHouseholdAllThatIsOwedAndLittleElse() {
        var printed = printed("--json", "--households", "1");

        var figures = JsonMapper.shared().readTree(printed);
        assertThat(figures.get("owed").asInt()).isGreaterThan(8);
        assertThat(figures.get("missed").toString()).isEqualTo("{}");
        assertThat(figures.get("alertsPerWeek").asDouble()).isBetween(0.1, 5.0);
    }

    @Test
    void refusesNoHouseholds() {
        assertThat(new CommandLine(new AlertsEval()).execute("--households", "0")).isEqualTo(2);
    }

    private static String printed(String... arguments) {
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new AlertsEval()).execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
