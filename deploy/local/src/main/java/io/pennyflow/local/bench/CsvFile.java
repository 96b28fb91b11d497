package io.pennyflow.local.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A statement as a bank exports it, with as many rows as asked for; the same seed, the same file.
 *
 * @param inflow sum of the positive amounts
 * @param outflow sum of the negative amounts, as a positive number
 */
public record CsvFile(Path path, int rows, BigDecimal inflow, BigDecimal outflow) {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final int DAYS = 3650;
    private static final List<String> SHOPS =
            List.of(
                    "REWE SAGT DANKE",
                    "EDEKA MARKT",
                    "SHELL TANKSTELLE",
                    "NETFLIX.COM",
                    "DB VERTRIEB GMBH",
                    "STADTWERKE ABSCHLAG",
                    "BAECKEREI KAMPS",
                    "AMAZON EU SARL");

    public static CsvFile write(Path path, int rows, long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var inflow = BigDecimal.ZERO;
        var outflow = BigDecimal.ZERO;
        try (var out = new PrintWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8))) {
            out.println("Date,Amount,Currency,Description,Reference");
            for (var row = 0; row < rows; row++) {
                var cents =
                        random.nextInt(20) == 0
                                ? random.nextInt(1, 400_000)
                                : -random.nextInt(1, 20_000);
                var amount = BigDecimal.valueOf(cents, 2);
                inflow = inflow.add(amount.max(BigDecimal.ZERO));
                outflow = outflow.subtract(amount.min(BigDecimal.ZERO));
                // The newest first, as banks do.
                var day = LAST_DAY.minusDays((long) row * DAYS / rows);
                var shop = SHOPS.get(random.nextInt(SHOPS.size()));
                out.println(
                        "%s,%s,EUR,%s %d,R%d"
                                .formatted(day, amount, shop, random.nextInt(1000), row));
            }
        }
        return new CsvFile(path, rows, inflow, outflow);
    }
}
