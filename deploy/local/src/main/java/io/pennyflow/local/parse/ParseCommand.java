package io.pennyflow.local.parse;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.UnreadableFile;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads bank files and prints what they say; keeps nothing and needs no running platform. */
@Command(name = "parse", description = "Read bank files of any format and print what they say.")
public final class ParseCommand implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final int OUTPUT_BUFFER = 1 << 16;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "CSV, XLS, XLSX, OFX, QFX, QIF, MT940, MT942, CAMT.052/053/054 or PDF.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print JSON objects, one a line.")
    private boolean json;

    @Option(names = "--password", description = "Of a protected PDF or workbook.")
    private @Nullable String password;

    @Option(
            names = "--dates",
            description = "DMY or MDY: the order of a QIF file's dates where nothing in it tells.")
    private @Nullable DateOrder dates;

    @Override
    public Integer call() {
        Logs.toStderr();
        var bytes = new BufferedOutputStream(System.out, OUTPUT_BUFFER);
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        var report = json ? new JsonReport(out) : new TableReport(out, Ansi.AUTO.enabled());
        var refused = 0;
        for (var file : files) {
            refused += print(file, report) ? 0 : 1;
        }
        out.flush();
        return refused == 0 ? 0 : REFUSED;
    }

    private boolean print(Path path, Report report) {
        try {
            var file = BankFile.of(path, new ReadingHints(null, password, dates));
            report.parsed(file);
            file.forEach(it -> report.statement(file, it), it -> report.row(file, it));
            report.end(file);
            return true;
        } catch (UnreadableFile refusal) {
            report.refused(path, String.valueOf(refusal.getMessage()));
        } catch (RuntimeException | StackOverflowError mistake) {
            // One file must not cost the others of a run theirs.
            report.refused(path, Mistake.sentence(path, mistake));
        }
        return false;
    }
}
