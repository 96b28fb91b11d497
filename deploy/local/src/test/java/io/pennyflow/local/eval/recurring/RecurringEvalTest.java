package io.pennyflow.local.eval.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecurringEvalTest {
    private static final String HEADER =
            "transaction_id,account_id,booked_on,amount,currency,description,counterparty\n";
    private static final String TRUTH_HEADER = "series_id,account_id,amount,transaction_ids\n";

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void writeAHistory() throws IOException {
        var rows = new StringBuilder(HEADER);
        for (var month = 0; month < 6; month++) {
            var on = LocalDate.of(2025, 1, 8).plusMonths(month);
            rows.append("r%d,1,%s,-640.00,CZK,NAJEM,AB 12345678\n".formatted(month, on));
            rows.append("u%d,1,%s,%d.10,CZK,UROK,\n".formatted(month, on.plusDays(20), month + 3));
            rows.append("c%d,1,%s,-900.00,CZK,VYBER,\n".formatted(month, on.plusDays(3)));
        }
        Files.writeString(folder.resolve("transactions.csv"), rows);
        truth("7,1,640.00,r0 r1 r2 r3 r4 r5\n");
    }

    @Test
    void findsAStandingOrderBesideInterestAndCash() {
        var figures = figures("--data", folder.toString());

        assertThat(figures.get("series").asInt()).isEqualTo(1);
        assertThat(figures.get("precision").asDouble()).isEqualTo(1);
        assertThat(figures.get("recall").asDouble()).isEqualTo(1);
        assertThat(figures.get("membershipRecall").asDouble()).isEqualTo(1);
        assertThat(figures.get("nextDateShare").asDouble()).isEqualTo(1);
        assertThat(figures.get("unlabelled").asInt()).isEqualTo(1);
    }

    @Test
    void holdsCashAgainstTheBaselineThatTakesItForASeries() {
        var figures = figures("--data", folder.toString());

        var baseline = figures.get("baselines").get("sameAmountMonthly");
        assertThat(baseline.get("precision").asDouble()).isEqualTo(0.5);
        assertThat(baseline.get("recall").asDouble()).isEqualTo(1);
    }

    @Test
    void meetsItsTargetsInADemoHousehold() {
        var figures = figures("--households", "1");

        assertThat(figures.get("series").asInt()).isGreaterThan(20);
        assertThat(figures.get("precision").asDouble()).isGreaterThan(0.95);
        assertThat(figures.get("recall").asDouble()).isGreaterThan(0.95);
        assertThat(figures.get("membershipRecall").asDouble()).isGreaterThan(0.97);
        assertThat(figures.get("nextDateMaeDays").asDouble()).isLessThan(1.5);
        assertThat(figures.get("nextDateShare").asDouble()).isGreaterThan(0.9);
    }

    @Test
    void saysWhichLineCannotBeRead() throws IOException {
        Files.writeString(
                folder.resolve("transactions.csv"), HEADER + "r0,1,soon,-1.00,CZK,NAJEM,\n");

        assertThat(refusal("--data", folder.toString())).contains("Line 2").contains("soon");
    }

    @Test
    void refusesATruthAboutATransactionThatIsNotThere() throws IOException {
        truth("7,1,640.00,r0 r1 x9\n");

        assertThat(refusal("--data", folder.toString()))
                .contains("Line 2")
                .contains("there is no transaction x9");
    }

    @Test
    void refusesAFolderWithoutTheFiles() throws IOException {
        Files.delete(folder.resolve("truth.csv"));

        assertThat(refusal("--data", folder.toString())).contains("truth.csv");
        assertThat(refusal("--data", folder.resolve("none").toString()))
                .contains("names no directory");
        assertThat(refusal("--households", "0")).contains("not 0");
    }

    private void truth(String lines) throws IOException {
        Files.writeString(folder.resolve("truth.csv"), TRUTH_HEADER + lines);
    }

    private static JsonNode figures(String... arguments) {
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return JsonMapper.shared().readTree(printed.toString(StandardCharsets.UTF_8));
    }

    private static String refusal(String... arguments) {
        var before = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(arguments)).isEqualTo(2);
        } finally {
            System.setErr(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "--json";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new CommandLine(new RecurringEval()).execute(all);
    }
}
