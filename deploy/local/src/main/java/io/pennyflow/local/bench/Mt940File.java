package io.pennyflow.local.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** An MT940 statement with as many entries as asked for; the same seed, the same file. */
final class Mt940File {
    private static final int DAYS = 28;

    private Mt940File() {}

    static void write(Path path, int entries, long seed) throws IOException {
        var random = new SplittableRandom(seed);
        try (var out = new PrintWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8))) {
            out.print(":20:STARTUMS\r\n:25:12030000/0000202051\r\n:28C:1/1\r\n");
            out.print(":60F:C260601EUR1000,00\r\n");
            for (var entry = 0; entry < entries; entry++) {
                var day = 1 + random.nextInt(DAYS);
                out.printf(":61:2606%02d06%02dD%d,", day, day, random.nextInt(200));
                out.printf("%02dNMSCNONREF//B%d\r\n", random.nextInt(100), entry);
                out.printf(":86:105?00DEBIT?20EREF+E%d?21SVWZ+INVOICE?", entry);
                out.printf("32SHOP %d\r\n", random.nextInt(1000));
            }
            out.print(":62F:C260630EUR1000,00\r\n-\r\n");
        }
    }
}
