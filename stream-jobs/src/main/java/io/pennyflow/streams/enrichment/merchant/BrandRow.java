package io.pennyflow.streams.enrichment.merchant;

import java.util.List;

/**
 * A line of the merchant reference: one kind of place that bears a name.
 *
 * @param category empty when the kind says nothing about what the money was for
 * @param places how many the map knows, 0 when few
 */
public record BrandRow(
        String name,
        List<String> aliases,
        String category,
        List<String> countries,
        String wikidata,
        int places) {
    private static final int COLUMNS = 6;

    static BrandRow of(String line) {
        var cells = line.split("\t", COLUMNS);
        return new BrandRow(
                cells[0],
                cells[1].isEmpty() ? List.of() : List.of(cells[1].split("\\|")),
                cells[2].equals("-") ? "" : cells[2],
                cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" ")),
                cells[4],
                Integer.parseInt(cells[5]));
    }

    /** Those we wrote down ourselves, as if each had so many places. */
    public static List<BrandRow> curated(int places) {
        return CuratedBrands.rows(places);
    }

    /** What the build made of the merchant reference. */
    public static List<BrandRow> reference() {
        return Lines.of(BrandRow.class, "brands.tsv").stream().map(BrandRow::of).toList();
    }
}
