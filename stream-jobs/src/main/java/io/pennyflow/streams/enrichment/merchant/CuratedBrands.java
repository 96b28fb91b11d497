package io.pennyflow.streams.enrichment.merchant;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Well-known merchants by every name banks print for them, written by ourselves. {@code
 * merchants.txt} has a category in brackets, then its merchants, {@code Name: alias, alias}; a name
 * or alias with {@code ^} in front is a common word and counts only at the beginning of a text.
 */
final class CuratedBrands {
    static final String RESOURCE = "merchants.txt";

    private static final char COMMON_WORD = '^';

    private final Map<String, Alias> aliases = new LinkedHashMap<>();

    private CuratedBrands() {}

    static Map<String, Alias> read() {
        return of(Lines.of(CuratedBrands.class, RESOURCE));
    }

    /** Every alias by its key. */
    static Map<String, Alias> of(List<String> lines) {
        var brands = new CuratedBrands();
        var category = "";
        for (var line : lines) {
            if (line.charAt(0) == '[') {
                category = category(line);
            } else {
                brands.add(line, category);
            }
        }
        return brands.aliases;
    }

    /** As rows of the reference, to learn from; they are known in many countries. */
    static List<BrandRow> rows(int places) {
        var names = new LinkedHashMap<Brand, List<String>>();
        read().forEach(
                        (key, alias) ->
                                names.computeIfAbsent(alias.brand(), it -> new ArrayList<>())
                                        .add(key));
        return names.entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue(), places))
                .toList();
    }

    private static BrandRow row(Brand brand, List<String> names, int places) {
        var category = brand.uses().get(0).category();
        return new BrandRow(brand.name(), names, category, List.of("001"), "", places);
    }

    private void add(String line, String category) {
        var colon = line.indexOf(':');
        var name = colon < 0 ? line : line.substring(0, colon);
        var plain = plain(name.strip());
        var uses = List.of(new Merchant.Use(category, 1));
        var brand = new Brand(Words.key(plain), plain, null, uses, true);
        put(name.strip(), brand);
        if (colon >= 0) {
            for (var alias : line.substring(colon + 1).split(",", -1)) {
                put(alias.strip(), brand);
            }
        }
    }

    private void put(String text, Brand brand) {
        var words = List.copyOf(Words.of(plain(text)).folded());
        var isAnywhere = text.charAt(0) != COMMON_WORD;
        var split = ReferenceBrands.split(words);
        if (split.size() > words.size()) {
            aliases.putIfAbsent(String.join(" ", split), new Alias(split, brand, isAnywhere));
        }
        var alias = new Alias(words, brand, isAnywhere);
        var other = aliases.putIfAbsent(String.join(" ", words), alias);
        if (other != null && !other.brand().equals(brand)) {
            throw new IllegalStateException(
                    "'%s' names both %s and %s."
                            .formatted(text, other.brand().name(), brand.name()));
        }
    }

    private static String plain(String text) {
        return text.charAt(0) == COMMON_WORD ? text.substring(1).strip() : text;
    }

    private static String category(String line) {
        var category = line.substring(1, line.length() - 1);
        if (!Taxonomy.contains(category)) {
            throw new IllegalStateException(category + " is no category of the taxonomy.");
        }
        return category;
    }
}
