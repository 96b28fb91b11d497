package io.pennyflow.streams.budgets.status;

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
import java.util.UUID;

/** Records of the budgets' sources. */
final class StatusFixtures {
    static final UUID TENANT = new UUID(0x1111222233334444L, 0x8555666677778888L);
    static final UUID ACCOUNT = new UUID(1, 1);
    static final UUID BUDGET = new UUID(2, 2);
    static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    static final String FOOD = "FOOD_AND_DRINK_GROCERIES";
    static final String WAGES = "INCOME_WAGES";

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private StatusFixtures() {}

    static EnrichedTransaction enriched(int number, int day, String category, String amount) {
        return EnrichedTransaction.newBuilder()
                .setTenantId(TENANT)
                .setTransactionId(new UUID(7, number))
                .setAccountId(ACCOUNT)
                .setSource("file")
                .setOccurrence(1)
                .setBookedOn(JANUARY.plusDays(day))
                .setAmount(money(amount))
                .setCurrency("EUR")
                .setDescription("REWE")
                .setObservedAt(NOON)
                .setBaseAmount(money(amount))
                .setBaseCurrency("EUR")
                .setRate(BigDecimal.ONE.setScale(10))
                .setMerchantMatch("none")
                .setMerchantScore(0)
                .setCategory(category)
                .setProbability(1)
                .setCategorySource("model")
                .setReasons(List.of())
                .setModelVersion("dictionary-1")
                .build();
    }

    static TransactionKey key(EnrichedTransaction transaction) {
        return new TransactionKey(transaction.getTenantId(), transaction.getTransactionId());
    }

    static AccountKey accountKey() {
        return new AccountKey(TENANT, ACCOUNT);
    }

    static Account account(String currency, String opening) {
        return new Account(
                TENANT, ACCOUNT, "Giro", "checking", currency, money(opening), false, NOON, null);
    }

    static BudgetKey budgetKey() {
        return new BudgetKey(TENANT, BUDGET);
    }

    /** An envelope for food from January on; single quotes stand for double ones. */
    static HouseholdBudget budget(int version, String currency, String assigned) {
        var document =
                """
                {'version':1,'name':'Home','currency':'%s','first':'2026-01','accounts':['%s'],
                 'envelopes':[{'category':'%s','policies':[{'from':'2026-01','deficit':'keep'}]}],
                 'assigned':{%s}}
                """
                        .formatted(currency, ACCOUNT, FOOD, assigned)
                        .replace('\'', '"');
        return new HouseholdBudget(TENANT, BUDGET, version, document, TENANT, NOON);
    }

    static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(4);
    }
}
