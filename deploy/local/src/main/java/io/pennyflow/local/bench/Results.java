package io.pennyflow.local.bench;

import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was measured: one JSON object for programs, one line a figure for people. */
final class Results {
    private Results() {}

    static void print(Map<String, ?> figures, boolean json, PrintStream out) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(figures));
        } else {
            figures.forEach((name, figure) -> out.printf("%-22s %s%n", name, figure));
        }
    }

    /** Three decimals say all a measurement knows. */
    static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
