package io.pennyflow.local.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the serde's JMH benchmark, which lives with the tests of the schemas. */
@Command(name = "serde", description = "Records a second the serde reads and writes (JMH).")
final class SerdeBench implements Callable<Integer> {
    private static final String ROOT = "pennyflow.root";
    private static final Pattern RESULT =
            Pattern.compile("WireBenchmark\\.(read|write)\\s+thrpt\\s+\\d+\\s+([0-9.]+).*");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var process =
                new ProcessBuilder(
                                "mvn",
                                "-B",
                                "-q",
                                "-pl",
                                "schemas",
                                "test-compile",
                                "exec:exec",
                                "-Dexec.executable=java",
                                "-Dexec.classpathScope=test",
                                "-Dexec.args=-cp %classpath"
                                        + " io.pennyflow.schemas.bench.WireBenchmark")
                        .directory(new File(System.getProperty(ROOT, ".")))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var figures = figures(process);
        if (process.waitFor() != 0 || figures.size() != 2) {
            System.err.println("The benchmark of the serde did not run to its end.");
            return 1;
        }
        Results.print(figures, json, System.out);
        return 0;
    }

    private static Map<String, Double> figures(Process process) throws IOException {
        var figures = new LinkedHashMap<String, Double>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.err.println(line);
                var result = RESULT.matcher(line);
                if (result.matches()) {
                    figures.put(result.group(1) + "sPerSecond", Double.valueOf(result.group(2)));
                }
            }
        }
        return figures;
    }
}
