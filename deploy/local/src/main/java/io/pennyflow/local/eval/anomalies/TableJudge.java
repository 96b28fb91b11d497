package io.pennyflow.local.eval.anomalies;

import io.pennyflow.flink.anomaly.forest.Isolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges the isolation forest on tables of which it never sees the labels. */
final class TableJudge {
    private static final int TREES = 300;

    // Chance decides which rows a tree sees; more than one forest says less about chance.
    private static final List<Long> SEEDS = List.of(1L, 1_001L, 2_001L);

    private TableJudge() {}

    static Map<String, Object> judge(Path directory) throws IOException {
        var sets = new ArrayList<Map<String, Object>>();
        var sum = 0.0;
        for (var file : tables(directory)) {
            var table = LabelledTable.read(file);
            var area = area(table);
            sum += area;
            sets.add(Map.of("name", name(file), "rocAuc", rounded(area)));
        }
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("There is no .csv or .csv.gz in " + directory + ".");
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("meanRocAuc", rounded(sum / sets.size()));
        figures.put("sets", sets);
        return figures;
    }

    private static double area(LabelledTable table) {
        var sum = 0.0;
        for (var seed : SEEDS) {
            var forest = Isolation.of(table.rows(), TREES, seed);
            var scores = new double[table.rows().length];
            for (var i = 0; i < scores.length; i++) {
                scores[i] = forest.score(table.rows()[i]);
            }
            sum += RocArea.of(scores, table.anomalous());
        }
        return sum / SEEDS.size();
    }

    private static List<Path> tables(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(it -> it.toString().matches(".*\\.csv(\\.gz)?")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.csv(\\.gz)?$", "");
    }

    private static double rounded(double area) {
        return Math.round(area * 10_000) / 10_000.0;
    }
}
