package io.pennyflow.local.eval;

import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was judged: one JSON object for programs, one line a figure for people. */
public final class Figures {
    private Figures() {}

    public static void print(Map<String, ?> figures, boolean json, PrintStream out) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(figures));
        } else {
            print("", figures, out);
        }
    }

    private static void print(String indent, Map<?, ?> figures, PrintStream out) {
        figures.forEach(
                (name, value) -> {
                    if (value instanceof Map<?, ?> inner) {
                        out.println(indent + name);
                        print(indent + "  ", inner, out);
                    } else {
                        out.printf("%s%-20s %s%n", indent, name, value);
                    }
                });
    }
}
