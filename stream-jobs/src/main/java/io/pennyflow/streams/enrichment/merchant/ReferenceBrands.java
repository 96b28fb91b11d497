package io.pennyflow.streams.enrichment.merchant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The merchant reference as names to look for. What several kinds of place are called is one brand
 * that is used for several things. A name that is an ordinary word is left out, for a text that has
 * it is rarely about the brand.
 */
final class ReferenceBrands {
    /** Counts for a kind of place whose number the map does not say. */
    private static final int PLACES_UNKNOWN = 15;

    /** What we wrote ourselves weighs as much as this share of all places. */
    private static final double CURATED_SHARE = 0.75;

    private static final double SHARE_MIN = 0.02;
    private static final int WORD_MIN = 3;
    private static final int ANYWHERE_WORD_MIN = 7;
    private static final int ANYWHERE_PLACES_MIN = 60;
    private static final int ANYWHERE_NAME_MIN = 9;
    private static final int SQUEEZED_MIN = 7;

    private final Map<String, Alias> aliases;
    private final Map<String, Group> groups = new TreeMap<>();
    private final Set<String> ordinary =
            new HashSet<>(Lines.of(ReferenceBrands.class, "ordinary.txt"));

    private ReferenceBrands(Map<String, Alias> curated) {
        this.aliases = new LinkedHashMap<>(curated);
    }

    /** The curated names and those of the reference; where both have one, ours goes before. */
    static List<Alias> with(Map<String, Alias> curated, List<BrandRow> rows) {
        var brands = new ReferenceBrands(curated);
        rows.forEach(brands::add);
        return brands.all();
    }

    private void add(BrandRow row) {
        var key = Words.key(row.name());
        if (!key.isEmpty()) {
            groups.computeIfAbsent(key, it -> new Group(row.name())).add(row);
        }
    }

    private List<Alias> all() {
        enrichCurated();
        groups.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                (Map.Entry<String, Group> it) -> -it.getValue().places))
                .forEach(it -> name(it.getKey(), it.getValue()));
        return new ArrayList<>(aliases.values());
    }

    /** The reference knows the Wikidata id of many of ours, and what else they sell. */
    private void enrichCurated() {
        var richer = new HashMap<Brand, Brand>();
        aliases.values().stream()
                .map(Alias::brand)
                .distinct()
                .forEach(it -> richer.put(it, enriched(it, groups.get(it.key()))));
        aliases.replaceAll(
                (key, it) ->
                        new Alias(
                                it.words(),
                                richer.getOrDefault(it.brand(), it.brand()),
                                it.isAnywhere()));
    }

    private static Brand enriched(Brand brand, @Nullable Group group) {
        if (group == null) {
            return brand;
        }
        var shares = new TreeMap<String, Double>();
        shares.put(brand.uses().get(0).category(), group.all() == 0 ? 1 : CURATED_SHARE);
        group.shares()
                .forEach(
                        (category, share) ->
                                shares.merge(category, share * (1 - CURATED_SHARE), Double::sum));
        return new Brand(brand.key(), brand.name(), group.wikidata(), uses(shares), true);
    }

    private void name(String key, Group group) {
        var known = aliases.get(key);
        var brand =
                known != null
                        ? known.brand()
                        : new Brand(key, group.name, group.wikidata(), uses(group.shares()), false);
        for (var text : group.names) {
            var words = List.copyOf(Words.of(text).folded());
            put(words, brand, group.places);
            put(split(words), brand, group.places);
            var squeezed = String.join("", words);
            if (words.size() > 1 && squeezed.length() >= SQUEEZED_MIN) {
                put(List.of(squeezed), brand, group.places);
            }
        }
    }

    private void put(List<String> words, Brand brand, int places) {
        var letters = words.stream().mapToInt(String::length).sum();
        var isOrdinary = words.stream().allMatch(it -> ordinary.contains(it) || it.length() < 2);
        if (letters < WORD_MIN || isOrdinary) {
            return;
        }
        var isAnywhere =
                words.size() == 1
                        ? letters >= ANYWHERE_WORD_MIN && places >= ANYWHERE_PLACES_MIN
                        : letters >= ANYWHERE_NAME_MIN;
        aliases.putIfAbsent(String.join(" ", words), new Alias(words, brand, isAnywhere));
    }

    /** Banks print B Q for B&Q. */
    static List<String> split(List<String> words) {
        return words.stream().flatMap(it -> List.of(it.split("&", -1)).stream()).toList();
    }

    private static List<Merchant.Use> uses(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .filter(it -> it.getValue() >= SHARE_MIN)
                .map(it -> new Merchant.Use(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingDouble(Merchant.Use::share).reversed())
                .toList();
    }

    /** All places of one name. */
    private static final class Group {
        private final String name;
        private final Set<String> names = new LinkedHashSet<>();
        private final Map<String, Integer> placesByUse = new TreeMap<>();
        private int places;
        private String wikidata = "";
        private int wikidataPlaces = -1;

        Group(String name) {
            this.name = name;
            names.add(name);
        }

        void add(BrandRow row) {
            var count = Math.max(PLACES_UNKNOWN, row.places());
            places += count;
            names.addAll(row.aliases());
            if (!row.category().isEmpty()) {
                placesByUse.merge(row.category(), count, Integer::sum);
            }
            if (!row.wikidata().isEmpty() && count > wikidataPlaces) {
                wikidata = row.wikidata();
                wikidataPlaces = count;
            }
        }

        int all() {
            return placesByUse.values().stream().mapToInt(Integer::intValue).sum();
        }

        Map<String, Double> shares() {
            var shares = new TreeMap<String, Double>();
            placesByUse.forEach((category, count) -> shares.put(category, (double) count / all()));
            return shares;
        }

        @Nullable String wikidata() {
            return wikidata.isEmpty() ? null : wikidata;
        }
    }
}
