package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.HouseholdKey;
import io.pennyflow.schemas.intent.v1.HouseholdRules;
import io.pennyflow.schemas.intent.v1.RuleEra;
import io.pennyflow.schemas.intent.v1.SplitPart;
import io.pennyflow.schemas.intent.v1.TransactionAnnotation;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records of the enrichment's sources. */
final class EnrichmentFixtures {
    static final UUID TENANT = new UUID(0x1111222233334444L, 0x8555666677778888L);
    static final UUID ACCOUNT = new UUID(1, 1);
    static final UUID IMPORT = new UUID(2, 1);
    static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private EnrichmentFixtures() {}

    static RawTransaction raw(int number, String amount, String currency) {
        return RawTransaction.newBuilder()
                .setTenantId(TENANT)
                .setTransactionId(new UUID(7, number))
                .setAccountId(ACCOUNT)
                .setSource("file")
                .setImportId(IMPORT)
                .setProviderId("fit-" + number)
                .setOccurrence(1)
                .setBookedOn(DAY)
                .setValueOn(DAY.plusDays(1))
                .setAmount(money(amount))
                .setCurrency(currency)
                .setDescription("SPOTIFY AB STOCKHOLM")
                .setBalanceAfter(money("100"))
                .setObservedAt(NOON)
                .build();
    }

    static TransactionKey key(RawTransaction raw) {
        return new TransactionKey(raw.getTenantId(), raw.getTransactionId());
    }

    static Household household(String currency) {
        return new Household(TENANT, "Home", currency, "DE", "Europe/Berlin", NOON, Instant.EPOCH);
    }

    static HouseholdKey householdKey() {
        return new HouseholdKey(TENANT);
    }

    static CategoryOverride override(RawTransaction raw, String category) {
        return new CategoryOverride(
                raw.getTenantId(),
                raw.getTransactionId(),
                category,
                new UUID(9, 9),
                Instant.parse("2026-05-03T08:00:00Z"));
    }

    static TransactionAnnotation annotation(RawTransaction raw, SplitPart... parts) {
        return TransactionAnnotation.newBuilder()
                .setTenantId(raw.getTenantId())
                .setTransactionId(raw.getTransactionId())
                .setTags(List.of())
                .setExcluded(false)
                .setParts(List.of(parts))
                .setChangedBy(new UUID(9, 9))
                .setChangedAt(NOON)
                .build();
    }

    static HouseholdRules rules(RuleEra... eras) {
        return new HouseholdRules(TENANT, List.of(eras), new UUID(9, 9), NOON);
    }

    static RuleEra era(Instant seenFrom, String book) {
        return new RuleEra(seenFrom, book);
    }

    /** Of one rule. */
    static String book(String when, String... then) {
        return """
        {"version": 1, "groups": [{"id": "g", "name": "Group", "rules": [
          {"id": "r", "name": "Rule", "when": %s, "then": [%s]}]}]}"""
                .formatted(when, String.join(", ", then));
    }

    static FxRateKey rateKey(String currency, LocalDate day) {
        return new FxRateKey(currency, day);
    }

    static FxRate rate(String currency, LocalDate day, String perEuro) {
        return new FxRate(currency, day, new BigDecimal(perEuro).setScale(10), "ECB");
    }

    static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(4);
    }
}
