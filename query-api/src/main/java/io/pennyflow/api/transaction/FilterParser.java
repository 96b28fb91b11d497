package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a filter and names every value in it that cannot be one. */
final class FilterParser {
    static final int TEXT_MOST = 200;
    private static final int CATEGORIES_MOST = 200;
    private static final int TAGS_MOST = 20;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");

    private final List<FieldFault> faults = new ArrayList<>();

    private FilterParser() {}

    /** Throws {@link ValidationFailed} with a fault for each bad value. */
    static TransactionFilter parse(TransactionQuery query) {
        var parser = new FilterParser();
        var filter = parser.read(query);
        if (!parser.faults.isEmpty()) {
            throw new ValidationFailed(parser.faults);
        }
        return filter;
    }

    private TransactionFilter read(TransactionQuery query) {
        var filter =
                new TransactionFilter(
                        id("account", query.account()),
                        categories(query.category()),
                        primaries(query.category()),
                        id("merchant", query.merchant()),
                        value("text", query.text(), "at most 200 letters", FilterParser::text),
                        amount("min", query.min()),
                        amount("max", query.max()),
                        value("direction", query.direction(), "in or out", FilterParser::direction),
                        day("from", query.from()),
                        day("to", query.to()),
                        id("import", query.importId()),
                        tags(query.tag()));
        requireOrder(filter);
        return filter;
    }

    private void requireOrder(TransactionFilter filter) {
        if (filter.from() != null && filter.to() != null && filter.from().isAfter(filter.to())) {
            fault("from", "from is later than to.");
        }
        if (filter.least() != null
                && filter.most() != null
                && filter.least().compareTo(filter.most()) > 0) {
            fault("min", "min is more than max.");
        }
    }

    private @Nullable UUID id(String name, @Nullable String given) {
        return value(name, given, "an id", UUID::fromString);
    }

    private @Nullable LocalDate day(String name, @Nullable String given) {
        return value(
                name, given, "a day such as 2026-01-31", it -> LocalDate.parse(matching(DAY, it)));
    }

    private @Nullable BigDecimal amount(String name, @Nullable String given) {
        return value(
                name,
                given,
                "an amount without sign such as 12.50",
                it -> new BigDecimal(matching(AMOUNT, it)));
    }

    private Set<String> categories(@Nullable List<String> given) {
        var all = new LinkedHashSet<String>();
        if (given == null) {
            return all;
        }
        if (given.size() > CATEGORIES_MOST) {
            fault("category", "category is given more than 200 times.");
            return all;
        }
        for (var one : given) {
            var detailed = value("category", one, "one of /v1/categories", FilterParser::detailed);
            if (detailed != null) {
                all.addAll(detailed);
            }
        }
        return all;
    }

    private Set<String> tags(@Nullable List<String> given) {
        if (given == null) {
            return Set.of();
        }
        if (given.size() > TAGS_MOST) {
            fault("tag", "tag is given more than 20 times.");
            return Set.of();
        }
        var all = new LinkedHashSet<String>();
        for (var one : given) {
            var tag = value("tag", one, "at most 200 letters", FilterParser::text);
            if (tag != null) {
                all.add(tag);
            }
        }
        return all;
    }

    private static Set<String> primaries(@Nullable List<String> given) {
        var all = new LinkedHashSet<String>();
        if (given != null) {
            given.stream().filter(Taxonomy.primary()::contains).forEach(all::add);
        }
        return all;
    }

    private static List<String> detailed(String category) {
        if (Taxonomy.isCategory(category) || category.equals(Taxonomy.UNCATEGORIZED)) {
            return List.of(category);
        }
        if (!Taxonomy.primary().contains(category)) {
            throw new IllegalArgumentException(category);
        }
        return Taxonomy.all().stream()
                .filter(it -> Taxonomy.primaryOf(it).equals(category))
                .toList();
    }

    private static TransactionFilter.Direction direction(String word) {
        return switch (word) {
            case "in" -> TransactionFilter.Direction.IN;
            case "out" -> TransactionFilter.Direction.OUT;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String text(String text) {
        if (text.length() > TEXT_MOST || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(text);
        }
        return text.strip();
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private <T> @Nullable T value(
            String name, @Nullable String given, String expected, Function<String, T> parse) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return parse.apply(given);
        } catch (RuntimeException e) {
            fault(name, "%s is not %s.".formatted(name, expected));
            return null;
        }
    }

    private void fault(String name, String message) {
        faults.add(new FieldFault(name, message));
    }
}
