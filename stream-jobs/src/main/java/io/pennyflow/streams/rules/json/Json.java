package io.pennyflow.streams.rules.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value. Numbers are decimal as they were written, and members keep their order. */
public sealed interface Json {
    /** What it is, in a person's words. */
    String kind();

    record Members(Map<String, Json> of) implements Json {
        public Members {
            of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    record Items(List<Json> of) implements Json {
        public Items {
            of = List.copyOf(of);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Text(String of) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    record Decimal(BigDecimal of) implements Json {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Flag(boolean of) implements Json {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Nothing() implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
