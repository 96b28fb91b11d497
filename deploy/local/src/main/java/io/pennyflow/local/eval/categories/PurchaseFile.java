package io.pennyflow.local.eval.categories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Reads labelled purchases from a CSV file, plain or {@code .gz}, oldest first. Its first line
 * names the columns: date, amount, description and the label's.
 */
final class PurchaseFile {
    static final int ROWS_MAX = 2_000_000;

    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT));

    private final List<String> header;
    private final int date;
    private final int amount;
    private final int description;
    private final int label;

    private PurchaseFile(String header, String labelColumn) {
        this.header =
                CsvLine.cells(header).stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        this.date = column("date");
        this.amount = column("amount");
        this.description = column("description");
        this.label = column(labelColumn);
    }

    static List<Purchase> read(Path path, String labelColumn) throws IOException {
        try (var in = lines(path)) {
            var first = in.readLine();
            if (first == null) {
                throw new IllegalArgumentException(path + " is empty.");
            }
            var columns = new PurchaseFile(first, labelColumn);
            var purchases = new ArrayList<Purchase>();
            for (var line = in.readLine();
                    line != null && purchases.size() < ROWS_MAX;
                    line = in.readLine()) {
                purchases.add(columns.purchase(line, purchases.size() + 2));
            }
            purchases.sort(Comparator.comparing(Purchase::on));
            return outgoingNegative(purchases);
        }
    }

    /** A card's list of purchases counts what was paid as positive. */
    private static List<Purchase> outgoingNegative(List<Purchase> purchases) {
        var positive = purchases.stream().filter(it -> it.amount().signum() > 0).count();
        return positive * 2 < purchases.size()
                ? purchases
                : purchases.stream()
                        .map(
                                it ->
                                        new Purchase(
                                                it.on(),
                                                it.amount().negate(),
                                                it.description(),
                                                it.label()))
                        .toList();
    }

    private Purchase purchase(String line, int number) {
        try {
            var cells = CsvLine.cells(line);
            return new Purchase(
                    day(cells.get(date)),
                    new BigDecimal(cells.get(amount)),
                    cells.get(description),
                    cells.get(label));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Line %d is no purchase: %s".formatted(number, line), e);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DATES.get(text.indexOf('/') < 0 ? 0 : 1));
    }

    private int column(String name) {
        var at = header.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "The file has no column '%s' but %s.".formatted(name, header));
        }
        return at;
    }

    private static BufferedReader lines(Path path) throws IOException {
        var in = Files.newInputStream(path);
        var plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
