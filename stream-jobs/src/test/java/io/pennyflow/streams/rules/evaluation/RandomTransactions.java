package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Any transaction, with anything missing. */
final class RandomTransactions {
    private static final List<String> PIECES =
            List.of(
                    "rewe",
                    "REWE",
                    "Bäcker",
                    "BACKER",
                    "baecker",
                    "AG",
                    "ag",
                    "æON",
                    "L'Oréal",
                    "12",
                    "Straße",
                    "NETFLIX.COM",
                    "netflix",
                    "ſ",
                    "x",
                    "y",
                    "É",
                    "'",
                    " ",
                    "\u00a0",
                    "\t",
                    "34",
                    "reweag");
    private static final List<String> CODES =
            List.of("EUR", "USD", "eur", "FOOD_AND_DRINK_GROCERIES", "rule", "model");

    /** Two to one, but no rate on Sundays. */
    static final Rates RATES =
            (amount, from, to, day) ->
                    day.getDayOfWeek().getValue() == 7
                            ? null
                            : amount.multiply(BigDecimal.valueOf(2));

    /** Days of the window times the amount, by what it has in common; none for accounts. */
    static final Windows WINDOWS =
            new Windows() {
                @Override
                public @Nullable BigDecimal sum(Subject transaction, Window window) {
                    var amount = transaction.number(Field.BASE_AMOUNT);
                    return amount == null || window.same() == Window.Same.ACCOUNT
                            ? null
                            : amount.multiply(BigDecimal.valueOf(window.days()));
                }

                @Override
                public @Nullable BigDecimal count(Subject transaction, Window window) {
                    var category = transaction.text(Field.CATEGORY);
                    return category == null
                            ? null
                            : BigDecimal.valueOf(category.length() - window.days());
                }
            };

    private final Random random;

    RandomTransactions(Random random) {
        this.random = random;
    }

    MapSubject next() {
        var subject = new MapSubject();
        for (var field : Field.values()) {
            var isDerived = field.isWindow() || field == Field.DIRECTION;
            if (!isDerived && random.nextInt(4) > 0) {
                subject.with(field, value(field));
            }
        }
        return subject;
    }

    private Object value(Field field) {
        return switch (field.type()) {
            case TEXT -> text();
            case TEXTS ->
                    field == Field.TAGS
                            ? List.of("home", "work").subList(0, random.nextInt(3))
                            : List.of(text(), text());
            case CODE -> pick(CODES);
            case ID -> new UUID(1, random.nextInt(3));
            case MONEY, NUMBER -> new BigDecimal(random.nextInt(61) - 30).setScale(4);
            case DATE -> LocalDate.of(2026, 2, 20).plusDays(random.nextInt(20));
            case FLAG -> random.nextBoolean();
        };
    }

    private String text() {
        var text = new StringBuilder();
        for (var left = random.nextInt(5); left > 0; left--) {
            text.append(pick(PIECES)).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
