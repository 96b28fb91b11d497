package io.pennyflow.local.eval.categories;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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

    private static final ObjectReader ROWS =
            new CsvMapper()
                    .readerForListOf(String.class)
                    .withFeatures(
                            CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES);

    private final List<String> header;
    private final int date;
    private final int amount;
    private final int description;
    private final int label;

    private PurchaseFile(List<String> header, String labelColumn) {
        this.header = header.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        this.date = column("date");
        this.amount = column("amount");
        this.description = column("description");
        this.label = column(labelColumn);
    }

    static List<Purchase> read(Path path, String labelColumn) throws IOException {
        try (var in = text(path);
                var rows = ROWS.<List<String>>readValues(in)) {
            if (!rows.hasNextValue()) {
                throw new IllegalArgumentException(path + " is empty.");
            }
            var columns = new PurchaseFile(rows.nextValue(), labelColumn);
            var purchases = new ArrayList<Purchase>();
            while (purchases.size() < ROWS_MAX && rows.hasNextValue()) {
                var line = rows.getCurrentLocation().getLineNr();
                purchases.add(columns.purchase(rows.nextValue(), line));
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

    private Purchase purchase(List<String> cells, int line) {
        try {
            return new Purchase(
                    day(cells.get(date)),
                    new BigDecimal(cells.get(amount)),
                    cells.get(description),
                    cells.get(label));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Line %d is no purchase: %s".formatted(line, cells), e);
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

    private static Reader text(Path path) throws IOException {
        var in = Files.newInputStream(path);
        var plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
        return new InputStreamReader(plain, StandardCharsets.UTF_8);
    }
}
