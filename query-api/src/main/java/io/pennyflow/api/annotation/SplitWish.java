package io.pennyflow.api.annotation;

import io.pennyflow.api.annotation.Annotation.Part;
import io.pennyflow.api.annotation.AnnotationRepository.Whole;
import io.pennyflow.api.platform.ApiException.FieldFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parts as somebody wants them. */
record SplitWish(@Nullable List<@Nullable Wanted> parts) {
    static final int LEAST = 2;
    static final int MOST = 20;
    private static final int DIGITS_MOST = 15;
    private static final int DECIMALS_MOST = 4;

    /** One part as somebody wants it. */
    record Wanted(@Nullable String category, @Nullable BigDecimal amount) {}

    /** The parts of the whole; throws {@link SplitRefused} with a pointer to each fault. */
    List<Part> of(Whole whole, Predicate<String> isCategory) {
        var wanted = parts == null ? List.<@Nullable Wanted>of() : parts;
        if (wanted.size() < LEAST || wanted.size() > MOST) {
            throw new SplitRefused("/parts", "A split has 2 to 20 parts.");
        }
        var faults = new ArrayList<FieldFault>();
        var split = new ArrayList<Part>();
        var seen = new HashSet<String>();
        for (var at = 0; at < wanted.size(); at++) {
            part("/parts/" + at, wanted.get(at), whole, isCategory, seen, faults, split);
        }
        if (!faults.isEmpty()) {
            throw new SplitRefused(faults);
        }
        requireSum(split, whole);
        return split;
    }

    private static void part(
            String pointer,
            @Nullable Wanted wanted,
            Whole whole,
            Predicate<String> isCategory,
            Set<String> seen,
            List<FieldFault> faults,
            List<Part> split) {
        var category = wanted == null ? null : wanted.category();
        var amount = wanted == null ? null : wanted.amount();
        if (category == null || !isCategory.test(category)) {
            faults.add(
                    new FieldFault(
                            pointer + "/category", "This category is not one of /v1/categories."));
        } else if (!seen.add(category)) {
            faults.add(
                    new FieldFault(
                            pointer + "/category", "Two parts cannot have the same category."));
        }
        if (amount == null || !isMoney(amount, decimals(whole))) {
            faults.add(
                    new FieldFault(
                            pointer + "/amount",
                            "A part is an amount other than zero with at most %d decimals."
                                    .formatted(decimals(whole))));
        }
        if (category != null && amount != null) {
            split.add(new Part(category, amount));
        }
    }

    private static void requireSum(List<Part> split, Whole whole) {
        var sum = split.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var missing = whole.amount().subtract(sum);
        if (missing.signum() != 0) {
            throw new SplitRefused(
                    "/parts",
                    "The parts sum to %s, the transaction is %s: %s %s is left."
                            .formatted(
                                    plain(sum),
                                    plain(whole.amount()),
                                    plain(missing),
                                    whole.currency()));
        }
    }

    private static boolean isMoney(BigDecimal amount, int decimals) {
        return amount.signum() != 0
                && amount.stripTrailingZeros().scale() <= decimals
                && (long) amount.precision() - amount.scale() <= DIGITS_MOST;
    }

    /** As many as the currency has, or as the amount itself has where that is more. */
    private static int decimals(Whole whole) {
        return Math.max(ofCurrency(whole.currency()), whole.amount().stripTrailingZeros().scale());
    }

    private static int ofCurrency(String code) {
        try {
            var digits = Currency.getInstance(code).getDefaultFractionDigits();
            return digits < 0 ? DECIMALS_MOST : Math.min(digits, DECIMALS_MOST);
        } catch (IllegalArgumentException e) {
            return DECIMALS_MOST;
        }
    }

    private static String plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
