package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Classes;
import io.pennyflow.streams.enrichment.merchant.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What stands beside a merchant's name in bank descriptions: towns, owners, legal forms. */
final class Neighbours {
    private final Map<String, List<String>> words = new HashMap<>();

    private Neighbours() {}

    static Neighbours read() {
        var neighbours = new Neighbours();
        var heading = "";
        for (var line : Lines.of(Classes.class, "places.txt")) {
            if (line.charAt(0) == '[') {
                heading = line.substring(1, line.length() - 1);
            } else {
                neighbours.words.put(heading, List.of(line.split(", ", -1)));
            }
        }
        return neighbours;
    }

    String town(String language, Random random) {
        return any(language, "towns", random);
    }

    String name(String language, Random random) {
        return any(language, "names", random);
    }

    String first(String language, Random random) {
        return any(language, "first", random);
    }

    String form(String language, Random random) {
        return any(language, "forms", random);
    }

    String before(String language, Random random) {
        return any(language, "before", random);
    }

    private String any(String language, String kind, Random random) {
        var all = words.getOrDefault(language + " " + kind, List.of("x"));
        return all.get(random.nextInt(all.size()));
    }
}
