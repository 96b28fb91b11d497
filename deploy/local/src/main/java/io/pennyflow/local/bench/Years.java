package io.pennyflow.local.bench;

import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.intent.v1.BudgetKey;
import io.pennyflow.schemas.intent.v1.HouseholdBudget;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A year of each of many households, as the topologies after enrichment see it: wages, three bills
 * a month and a purchase a week. Day after day over all of them, as if they had lived through it.
 */
final class Years {
    /** Transactions of a household: twelve months of four, and fifty-two weeks. */
    static final int EACH = 12 * 4 + 52;

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final Instant OBSERVED = Instant.parse("2026-01-01T12:00:00Z");
    private static final int LAST_OF_WEEKS = 52 * 7;
    private static final String BUDGET =
            """
            {"version":1,"name":"Home","currency":"EUR","first":"2025-01","accounts":["%s"],
             "envelopes":[{"category":"FOOD_AND_DRINK_GROCERIES"},
                          {"category":"RENT_AND_UTILITIES_RENT"}],
             "assigned":{"2025-01":{"FOOD_AND_DRINK_GROCERIES":"300","RENT_AND_UTILITIES_RENT":"900"}}}
            """;

    private final int households;
    private final long seed;
    private final SplittableRandom random;

    Years(int households, long seed) {
        this.households = households;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** What comes on a day of a month, the same each time but for the amount of the last. */
    private enum Monthly {
        WAGES(25, "INCOME_WAGES", "ACME GMBH GEHALT", "ACME", 280_000),
        RENT(1, "RENT_AND_UTILITIES_RENT", "MIETE WOHNUNG 3 OG LINKS", "HAUSVERWALTUNG", -95_000),
        STREAMING(9, "ENTERTAINMENT_TV_AND_MOVIES", "NETFLIX.COM AMSTERDAM", "NETFLIX", -1_399),
        POWER(15, "RENT_AND_UTILITIES_GAS_AND_ELECTRICITY", "STADTWERKE ABSCHLAG", "SWB", -7_250);

        final int day;
        final String category;
        final String description;
        final String counterparty;
        final long cents;

        Monthly(int day, String category, String description, String counterparty, long cents) {
            this.day = day;
            this.category = category;
            this.description = description;
            this.counterparty = counterparty;
            this.cents = cents;
        }
    }

    int transactions() {
        return households * EACH;
    }

    int households() {
        return households;
    }

    AccountKey accountKey(int household) {
        return new AccountKey(tenant(household), account(household));
    }

    Account described(int household) {
        return Account.newBuilder()
                .setTenantId(tenant(household))
                .setAccountId(account(household))
                .setName("Giro")
                .setKind("checking")
                .setCurrency("EUR")
                .setOpeningBalance(money(100_000))
                .setClosed(false)
                .setChangedAt(OBSERVED)
                .build();
    }

    BudgetKey budgetKey(int household) {
        return new BudgetKey(tenant(household), new UUID(seed + 3, household));
    }

    HouseholdBudget budget(int household) {
        var key = budgetKey(household);
        var document = BUDGET.formatted(account(household));
        return new HouseholdBudget(
                key.getTenantId(), key.getBudgetId(), 1, document, key.getTenantId(), OBSERVED);
    }

    static TransactionKey key(EnrichedTransaction transaction) {
        return new TransactionKey(transaction.getTenantId(), transaction.getTransactionId());
    }

    /** All of them, in the order of their days. */
    void forEach(Consumer<EnrichedTransaction> to) {
        var unused = first(transactions(), to);
    }

    /** So many, and all others of the last of their days; returns how many that were. */
    int first(int count, Consumer<EnrichedTransaction> to) {
        var done = new AtomicInteger();
        Consumer<EnrichedTransaction> counted =
                it -> {
                    done.incrementAndGet();
                    to.accept(it);
                };
        for (var day = 0; day <= LAST_OF_WEEKS && done.get() < count; day++) {
            var date = FIRST_DAY.plusDays(day);
            for (var household = 0; household < households; household++) {
                on(date, day, household, counted);
            }
        }
        return done.get();
    }

    private void on(LocalDate date, int day, int household, Consumer<EnrichedTransaction> to) {
        for (var bill : Monthly.values()) {
            if (bill.day == date.getDayOfMonth()) {
                var cents = bill == Monthly.POWER ? bill.cents - random.nextInt(200) : bill.cents;
                to.accept(
                        transaction(household, date, cents, bill.category)
                                .setDescription(bill.description)
                                .setCounterpartyName(bill.counterparty)
                                .build());
            }
        }
        if (day > 0 && (day + household) % 7 == 0) {
            to.accept(
                    transaction(
                                    household,
                                    date,
                                    -random.nextInt(2_000, 12_000),
                                    "FOOD_AND_DRINK_GROCERIES")
                            .setDescription("REWE SAGT DANKE " + random.nextInt(1000))
                            .setCounterpartyName("REWE")
                            .build());
        }
    }

    private EnrichedTransaction.Builder transaction(
            int household, LocalDate day, long cents, String category) {
        return EnrichedTransaction.newBuilder()
                .setTenantId(tenant(household))
                .setTransactionId(new UUID(random.nextLong(), random.nextLong()))
                .setAccountId(account(household))
                .setSource("bank")
                .setOccurrence(1)
                .setBookedOn(day)
                .setAmount(money(cents))
                .setCurrency("EUR")
                .setObservedAt(OBSERVED)
                .setBaseAmount(money(cents))
                .setBaseCurrency("EUR")
                .setRate(BigDecimal.ONE.setScale(10))
                .setMerchantMatch("none")
                .setMerchantScore(0)
                .setCategory(category)
                .setProbability(1)
                .setCategorySource("model")
                .setReasons(List.of())
                .setModelVersion("bench");
    }

    private UUID tenant(int household) {
        return new UUID(seed + 1, household * 0x9E3779B97F4A7C15L);
    }

    private UUID account(int household) {
        return new UUID(seed + 2, household);
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2).setScale(4);
    }
}
