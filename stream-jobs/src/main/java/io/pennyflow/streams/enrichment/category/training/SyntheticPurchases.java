package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Classes;
import io.pennyflow.streams.enrichment.category.Turned;
import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import java.util.List;
import java.util.Random;

/**
 * Invents transactions: a category as often as households have it, a merchant that could be behind
 * it (a brand, or a small shop named after its trade, its owner or nothing at all) and a bank that
 * writes it down.
 */
final class SyntheticPurchases {
    private static final double REFUND = 0.03;
    private static final List<String> BESIDE_BRANDS =
            List.of(
                    "online",
                    "shop online",
                    "retail",
                    "stores",
                    "store",
                    "direct",
                    "dir ltd",
                    "web",
                    "customer services",
                    "mail order",
                    "sales",
                    "uk",
                    "europe",
                    "app",
                    "services",
                    "subscription",
                    "billing",
                    "payments",
                    "franchise",
                    "trading",
                    "group");
    private static final int GAS = Classes.detailed("TRANSPORTATION_GAS");
    private static final int GROCERIES = Classes.detailed("FOOD_AND_DRINK_GROCERIES");

    private final Random random;
    private final TrainingBrands brands;
    private final Vocabulary vocabulary;
    private final Neighbours neighbours;
    private final Habits habits;
    private final Disguise disguise;
    private final Blurs blurs = Blurs.read();
    private final Mixture mixture;

    SyntheticPurchases(
            long seed,
            TrainingBrands brands,
            Vocabulary vocabulary,
            Neighbours neighbours,
            Habits habits,
            Mixture mixture) {
        this.random = new Random(seed);
        this.brands = brands;
        this.vocabulary = vocabulary;
        this.neighbours = neighbours;
        this.habits = habits;
        this.disguise = new Disguise(neighbours);
        this.mixture = mixture;
    }

    /**
     * What shares of the merchants are brands, small shops, names that say nothing; and how often a
     * brand is seen as if it were none.
     */
    record Mixture(double brands, double nameless, double hidden) {}

    Example next() {
        var example = pure();
        var category = blurs.of(example.category(), habits, random);
        return new Example(
                example.evidence(),
                Classes.isPossible(Classes.primaryOf(category), example.evidence().inflow())
                        ? category
                        : example.category(),
                example.hidesMerchant());
    }

    private Example pure() {
        var category = habits.category(random);
        var drawn = random.nextDouble();
        var isHidden = random.nextDouble() < mixture.hidden();
        var sold = Turned.outgoing(category);
        if (drawn < mixture.brands() && brands.hasAny(sold)) {
            return example(brand(category, sold), category, isHidden);
        }
        if (drawn > 1 - mixture.nameless() || vocabulary.of(category).isEmpty()) {
            return example(nameless(category), category, false);
        }
        return example(shop(category), category, isHidden);
    }

    private String brand(int category, int sold) {
        var row = brands.any(sold, random);
        var language = TrainingBrands.language(row);
        var spoken = language == null ? "en" : language;
        var name = TrainingBrands.name(row, random);
        if (random.nextInt(9) == 0) {
            name = name + " " + BESIDE_BRANDS.get(random.nextInt(BESIDE_BRANDS.size()));
        }
        if (random.nextInt(14) == 0 && !vocabulary.of(category).isEmpty()) {
            name = name + " " + phrase(category).text();
        }
        return disguise.of(name, category, spoken, random);
    }

    /** A brand that sells something else besides counts for what the words say. */
    private String shop(int category) {
        var phrase = phrase(category);
        var language = phrase.language();
        if (random.nextInt(12) == 0) {
            var other =
                    category == GAS && random.nextBoolean() ? GROCERIES : habits.category(random);
            if (brands.hasAny(other)) {
                var brand = TrainingBrands.name(brands.any(other, random), random);
                return disguise.of(brand + " " + phrase.text(), category, language, random);
            }
        }
        return disguise.of(named(phrase, category), category, language, random);
    }

    private String named(Vocabulary.Phrase phrase, int category) {
        var language = phrase.language();
        var text = phrase.text();
        if (!Classes.isShop(category) && random.nextInt(3) > 0) {
            return text;
        }
        return switch (random.nextInt(9)) {
            case 0, 1 -> neighbours.name(language, random) + " " + text;
            case 2 -> neighbours.name(language, random) + "s " + text;
            case 3 -> text + " " + neighbours.name(language, random);
            case 4 -> neighbours.town(language, random) + " " + text;
            case 5 -> neighbours.before(language, random) + " " + text;
            case 6 ->
                    neighbours.name(language, random)
                            + " "
                            + text
                            + " "
                            + neighbours.form(language, random);
            case 7 -> text + " " + phrase(category).text();
            default -> text;
        };
    }

    private Vocabulary.Phrase phrase(int category) {
        var all = vocabulary.of(category);
        return all.get(random.nextInt(all.size()));
    }

    private String nameless(int category) {
        var language = Vocabulary.LANGUAGES.get(random.nextInt(Vocabulary.LANGUAGES.size()));
        var name = neighbours.name(language, random);
        var text =
                switch (random.nextInt(8)) {
                    case 0 -> neighbours.first(language, random) + " " + name;
                    case 1 -> name + " " + neighbours.form(language, random);
                    case 2 -> neighbours.before(language, random) + " " + name;
                    case 3 -> initials() + " " + neighbours.form(language, random);
                    case 4 -> initials() + " " + name + " " + neighbours.form(language, random);
                    case 5 ->
                            neighbours.before(language, random)
                                    + " "
                                    + neighbours.town(language, random);
                    case 6 ->
                            neighbours.town(language, random)
                                    + " "
                                    + neighbours.form(language, random);
                    default -> Invented.word(random) + " " + neighbours.form(language, random);
                };
        return disguise.of(text, category, language, random);
    }

    private String initials() {
        var letters = new StringBuilder();
        for (var left = 1 + random.nextInt(3); left > 0; left--) {
            letters.append((char) ('a' + random.nextInt(26)))
                    .append(random.nextBoolean() ? " " : "");
        }
        return letters.toString().strip();
    }

    private Example example(String description, int category, boolean isHidden) {
        var name = Classes.DETAILED.get(category);
        var isRefund = Classes.isShop(category) && random.nextDouble() < REFUND;
        var inflow = name.startsWith("INCOME_") || name.startsWith("TRANSFER_IN_") || isRefund;
        var size = AmountSize.of(habits.amount(category, random), null);
        return new Example(new Evidence(description, null, null, inflow, size), category, isHidden);
    }
}
