package io.pennyflow.streams.budgets;

import io.pennyflow.streams.budgets.editing.Edit;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.MonthStart;
import io.pennyflow.streams.budgets.model.Policy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Budgets, what moved, and what people change, all by chance. */
public final class RandomBudgets {
    public static final YearMonth FIRST = YearMonth.of(2026, 1);
    public static final int MONTHS = 9;
    public static final List<UUID> ACCOUNTS =
            List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    public static final List<String> CATEGORIES =
            List.of("FOOD", "RENT", "FUN", "GIFTS", "SALARY", "TRAVEL");

    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD");

    private final Random random;

    public RandomBudgets(Random random) {
        this.random = random;
    }

    public Budget empty() {
        return new Budget(
                "Budget",
                random.nextBoolean() ? Budget.Kind.ENVELOPE : Budget.Kind.ZERO_BASED,
                one(CURRENCIES),
                start(),
                FIRST,
                new TreeSet<>(accounts()),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    public List<Movement> movements() {
        var movements = new ArrayList<Movement>();
        for (var left = random.nextInt(60); left > 0; left--) {
            var day = LocalDate.of(2025, 11, 1).plusDays(random.nextInt(330));
            movements.add(new Movement(one(ACCOUNTS), day, amount(), parts()));
        }
        return movements;
    }

    /** Some of them make no sense, and are refused. */
    public Edit edit(Budget budget) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> new Edit.Open(one(CATEGORIES), month(), policy());
            case 2, 3, 4 -> new Edit.Assign(month(), Map.of(category(), amountIn(budget)));
            case 5, 6 -> new Edit.Move(month(), end(), end(), amountIn(budget).abs());
            case 7 -> new Edit.Govern(category(), month(), policy());
            case 8 -> new Edit.Close(category(), month());
            case 9 -> new Edit.Remove(category());
            case 10 -> new Edit.Merge(category(), category());
            case 11 ->
                    new Edit.Describe(
                            "Another",
                            random.nextBoolean() ? Budget.Kind.ENVELOPE : Budget.Kind.ZERO_BASED,
                            start(),
                            accounts());
            case 12 -> new Edit.Convert(one(CURRENCIES), new BigDecimal("1.0837"));
            default -> random.nextBoolean() ? new Edit.Plan(month()) : new Edit.Unplan(month());
        };
    }

    public Policy policy() {
        return new Policy(
                one(List.of(Policy.Surplus.values())), one(List.of(Policy.Deficit.values())));
    }

    private MonthStart start() {
        return new MonthStart(one(List.of(1, 1, 5, 15, 16, 25, 28, MonthStart.LAST)));
    }

    private Set<UUID> accounts() {
        var accounts = new HashSet<UUID>();
        ACCOUNTS.stream().filter(it -> random.nextInt(3) > 0).forEach(accounts::add);
        return accounts;
    }

    private Map<String, BigDecimal> parts() {
        var parts = new TreeMap<String, BigDecimal>();
        for (var left = random.nextInt(3); left > 0; left--) {
            parts.put(one(CATEGORIES), amount());
        }
        return parts;
    }

    private YearMonth month() {
        return FIRST.plusMonths(random.nextInt(MONTHS + 1) - (random.nextInt(10) == 0 ? 1 : 0));
    }

    private String category() {
        return random.nextInt(8) == 0 ? Budget.RESERVE : one(CATEGORIES);
    }

    private @Nullable String end() {
        return random.nextInt(4) == 0 ? null : category();
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000L, 4);
    }

    private BigDecimal amountIn(Budget budget) {
        var whole = BigDecimal.valueOf(random.nextInt(40_001) - 20_000L, 2);
        return switch (budget.currency()) {
            case "JPY" -> whole.setScale(0, RoundingMode.DOWN);
            case "KWD" -> whole.setScale(3).add(new BigDecimal("0.001"));
            default -> whole;
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Money that moved, and what of it counts where. */
    public record Movement(
            UUID account, LocalDate day, BigDecimal amount, Map<String, BigDecimal> parts) {}
}
