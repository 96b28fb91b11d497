package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AlertKindSetting;
import io.pennyflow.schemas.intent.v1.AlertSettings;
import io.pennyflow.schemas.intent.v1.Goal;
import io.pennyflow.schemas.intent.v1.GoalEarmark;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.streams.recurring.detection.Nature;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household that is put together fact by fact; its today is the last day anything is booked. */
final class HouseholdFixture {
    static final UUID TENANT = new UUID(3, 3);
    static final UUID ACCOUNT = new UUID(4, 4);
    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final List<Payment> payments = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<DailyBalance> balances = new ArrayList<>();
    private final List<Bill> bills = new ArrayList<>();
    private final List<RecurringStream> series = new ArrayList<>();
    private final List<BudgetStatus> months = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<AlertSettings> settings = new ArrayList<>();
    private final List<ImportBatch> imports = new ArrayList<>();
    private final Set<UUID> undone = new HashSet<>();
    private Nature nature = Nature.UNKNOWN;

    /** Half a year of a purchase of 20.00 every other day, each elsewhere, up to today. */
    static HouseholdFixture lived() {
        var it = new HouseholdFixture();
        for (var ago = 178; ago >= 0; ago -= 2) {
            it.pays(ago, "-20.00", "Shop " + ago, "GENERAL_MERCHANDISE_SUPERSTORES");
        }
        return it;
    }

    HouseholdFixture with(Nature now) {
        nature = now;
        return this;
    }

    /** Learned of on the day itself. */
    UUID pays(int daysAgo, String amount, String name, String category) {
        return pays(TODAY.minusDays(daysAgo), TODAY.minusDays(daysAgo), amount, name, category);
    }

    UUID pays(LocalDate on, LocalDate observedOn, String amount, String name, String category) {
        var id = new UUID(8, payments.size() + 1L);
        payments.add(
                new Payment(
                        id,
                        ACCOUNT,
                        on,
                        at(observedOn),
                        money(amount),
                        "EUR",
                        category,
                        "text:" + name,
                        name,
                        nature,
                        false,
                        category.startsWith("BANK_FEES")));
        return id;
    }

    HouseholdFixture account(String kind) {
        accounts.add(
                Account.newBuilder()
                        .setTenantId(TENANT)
                        .setAccountId(ACCOUNT)
                        .setName("Everyday")
                        .setKind(kind)
                        .setCurrency("EUR")
                        .setOpeningBalance(money("0"))
                        .setClosed(false)
                        .setChangedAt(Instant.EPOCH)
                        .build());
        return this;
    }

    HouseholdFixture balance(int daysAgo, String amount) {
        balances.add(
                new DailyBalance(
                        TENANT,
                        ACCOUNT,
                        TODAY.minusDays(daysAgo),
                        "EUR",
                        money("0"),
                        money(amount),
                        1));
        return this;
    }

    HouseholdFixture wants(String kind, String threshold, String currency) {
        var setting =
                AlertKindSetting.newBuilder()
                        .setKind(kind)
                        .setChannels(List.of())
                        .setDigest(false)
                        .setDisturbs(false)
                        .setThreshold(money(threshold))
                        .setCurrency(currency)
                        .build();
        settings.add(
                AlertSettings.newBuilder()
                        .setTenantId(TENANT)
                        .setUserId(new UUID(9, settings.size()))
                        .setLanguage("en")
                        .setTimeZone("UTC")
                        .setDigestMinute(0)
                        .setEmail(false)
                        .setPush(false)
                        .setKinds(List.of(setting))
                        .setChangedAt(Instant.EPOCH)
                        .build());
        return this;
    }

    HouseholdFixture bill(String status, int inDays, String amount, String name, String category) {
        return bill(status, inDays, amount, name, category, null);
    }

    HouseholdFixture bill(
            String status,
            int inDays,
            String amount,
            String name,
            String category,
            @Nullable UUID paidBy) {
        var on = TODAY.plusDays(inDays);
        bills.add(
                Bill.newBuilder()
                        .setTenantId(TENANT)
                        .setBillId(new UUID(5, bills.size() + 1L))
                        .setStreamId(new UUID(6, bills.size() + 1L))
                        .setAccountId(ACCOUNT)
                        .setCounterparty(name)
                        .setCategory(category)
                        .setStatus(status)
                        .setDueFrom(on)
                        .setDueOn(on)
                        .setDueTo(on)
                        .setAmount(money(amount))
                        .setAmountLeast(money(amount))
                        .setAmountMost(money(amount))
                        .setCurrency("EUR")
                        .setTransactionId(paidBy)
                        .setPaidOn(paidBy == null ? null : on)
                        .build());
        return this;
    }

    HouseholdFixture series(
            String name, String category, String status, LocalDate firstOn, List<UUID> members) {
        series.add(
                RecurringStream.newBuilder()
                        .setTenantId(TENANT)
                        .setStreamId(new UUID(6, 100L + series.size()))
                        .setAccountId(ACCOUNT)
                        .setCounterparty(name)
                        .setMerchantId(null)
                        .setCategory(category)
                        .setCurrency("EUR")
                        .setCadence("monthly")
                        .setRhythm("")
                        .setStatus(status)
                        .setReason("")
                        .setConfidence(0.9)
                        .setEvidence(List.of("Twice the same, a month apart"))
                        .setMembers(members)
                        .setFirstOn(firstOn)
                        .setLastOn(TODAY)
                        .setLastAmount(money("-9.99"))
                        .setMetered(false)
                        .setNextFrom(null)
                        .setNextOn(null)
                        .setNextTo(null)
                        .setNextAmount(money("-9.99"))
                        .setNextAmountLeast(money("-9.99"))
                        .setNextAmountMost(money("-9.99"))
                        .setYearlyAmount(money("-119.88"))
                        .setPriceChanges(List.of())
                        .setModelVersion("recurring-1")
                        .build());
        return this;
    }

    HouseholdFixture month(String category, String assigned, String activity) {
        months.add(Months.of(category, money(assigned), money(activity)));
        return this;
    }

    HouseholdFixture goal(
            String target, @Nullable LocalDate by, int begunDaysAgo, @Nullable String monthly) {
        goals.add(
                Goal.newBuilder()
                        .setTenantId(TENANT)
                        .setGoalId(new UUID(2, goals.size() + 1L))
                        .setName("Holiday")
                        .setTarget(money(target))
                        .setCurrency("EUR")
                        .setBy(by)
                        .setMonthly(monthly == null ? null : money(monthly))
                        .setStartedOn(TODAY.minusDays(begunDaysAgo))
                        .setState("active")
                        .setEarmarks(List.of(new GoalEarmark(ACCOUNT, null)))
                        .setChangedBy(new UUID(9, 9))
                        .setChangedAt(Instant.EPOCH)
                        .build());
        return this;
    }

    HouseholdFixture imported(int number, String state, int rejected, int minute) {
        imports.add(
                ImportBatch.newBuilder()
                        .setTenantId(TENANT)
                        .setImportId(new UUID(1, number))
                        .setAccountId(ACCOUNT)
                        .setFileName("everyday.csv")
                        .setFormat("csv")
                        .setState(state)
                        .setRowsRead(120)
                        .setRowsAccepted(120 - rejected)
                        .setRowsRejected(rejected)
                        .setRowsTotal(120)
                        .setFailure(state.equals("failed") ? "The disk is full" : null)
                        .setStartedAt(at(TODAY).plusSeconds(60L * minute))
                        .setChangedAt(at(TODAY).plusSeconds(60L * minute + 1))
                        .build());
        return this;
    }

    HouseholdFixture undone(int number) {
        undone.add(new UUID(1, number));
        return this;
    }

    Household household() {
        return new Household(
                TENANT, payments, accounts, balances, bills, series, months, goals, settings,
                imports, undone);
    }

    /** What is told of it, when nothing was before. */
    List<String> told() {
        return alerts().stream().map(Alert::getMessage).toList();
    }

    List<Alert> alerts() {
        return Lookout.of(household(), Set.of());
    }

    static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(4);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
