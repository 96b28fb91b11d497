package io.pennyflow.local.bench;

import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.HouseholdKey;
import io.pennyflow.schemas.intent.v1.HouseholdRules;
import io.pennyflow.schemas.intent.v1.RuleEra;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Records as a platform with many households sees them: the same seed, the same records. */
final class Workload {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;
    private static final Instant OBSERVED = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> CURRENCIES = List.of("EUR", "EUR", "EUR", "USD", "GBP");
    private static final List<String> SHOPS =
            List.of(
                    "REWE SAGT DANKE 4711 BERLIN",
                    "SQ *BLUE BOTTLE COFFEE OAKLAND",
                    "AMZN MKTP DE*2K81J0 LUXEMBOURG",
                    "NETFLIX.COM AMSTERDAM",
                    "SHELL 0815 A9 MUENCHEN",
                    "DB VERTRIEB GMBH FRANKFURT",
                    "MIETE WOHNUNG 3 OG LINKS",
                    "CARD PURCHASE UNKNOWN TRADER 99");

    private final UUID[] tenants;
    private final UUID[] accounts;
    private final SplittableRandom random;

    Workload(int tenants, long seed) {
        this.random = new SplittableRandom(seed);
        this.tenants = ids(tenants);
        this.accounts = ids(tenants);
    }

    private UUID[] ids(int count) {
        var ids = new UUID[count];
        for (var i = 0; i < count; i++) {
            ids[i] = id();
        }
        return ids;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    int tenants() {
        return tenants.length;
    }

    HouseholdKey householdKey(int number) {
        return new HouseholdKey(tenants[number]);
    }

    Household household(int number) {
        return Household.newBuilder()
                .setTenantId(tenants[number])
                .setName("Household " + number)
                .setBaseCurrency("EUR")
                .setCountry("DE")
                .setTimeZone("Europe/Berlin")
                .setChangedAt(OBSERVED)
                .build();
    }

    /** From the beginning of time. */
    HouseholdRules rules(int number, String book) {
        return new HouseholdRules(
                tenants[number],
                List.of(new RuleEra(Instant.EPOCH, book)),
                accounts[number],
                OBSERVED);
    }

    /** Every day's rate of every currency, so that no transaction is set aside. */
    List<FxRate> rates() {
        var perEuro = new BigDecimal("1.1000000000");
        return List.of("USD", "GBP").stream()
                .flatMap(
                        currency ->
                                FIRST_DAY
                                        .datesUntil(FIRST_DAY.plusDays(DAYS))
                                        .map(day -> new FxRate(currency, day, perEuro, "bench")))
                .toList();
    }

    static FxRateKey key(FxRate rate) {
        return new FxRateKey(rate.getCurrency(), rate.getDay());
    }

    RawTransaction next() {
        var household = random.nextInt(tenants.length);
        return RawTransaction.newBuilder()
                .setTenantId(tenants[household])
                .setTransactionId(id())
                .setAccountId(accounts[household])
                .setSource("bank")
                .setOccurrence(1)
                .setBookedOn(FIRST_DAY.plusDays(random.nextInt(DAYS)))
                .setAmount(BigDecimal.valueOf(-random.nextLong(100, 100_000_00) * 100, 4))
                .setCurrency(CURRENCIES.get(random.nextInt(CURRENCIES.size())))
                .setDescription(SHOPS.get(random.nextInt(SHOPS.size())))
                .setCounterpartyName("Counterparty " + random.nextInt(1000))
                .setReference(Integer.toString(random.nextInt()))
                .setObservedAt(OBSERVED)
                .build();
    }

    static TransactionKey key(RawTransaction transaction) {
        return new TransactionKey(transaction.getTenantId(), transaction.getTransactionId());
    }
}
