package io.pennyflow.streams.alerts;

import static io.pennyflow.schemas.topic.Catalogue.ACCOUNTS;
import static io.pennyflow.schemas.topic.Catalogue.ALERTS;
import static io.pennyflow.schemas.topic.Catalogue.BALANCES;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.IMPORTS;
import static io.pennyflow.schemas.topic.Catalogue.UNDONE_IMPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.schemas.imports.v1.ImportKey;
import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookoutTopologyTest {
    private static final UUID TENANT = new UUID(3, 3);
    private static final UUID ACCOUNT = new UUID(4, 4);
    private static final UUID IMPORT = new UUID(5, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final TopologyRun run =
            new TopologyRun(new AlertTopology(TenantStores.IN_MEMORY), FakeRegistry.client());

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void raisesAlertsOnceItIsQuietAndResolvesThemByThemselves() {
        send(account(TENANT));
        send(payment(1, TENANT, TODAY, TODAY, "-20"));
        send(balance(TODAY, "-5"));
        assertThat(alerts()).isEmpty();
        run.pass(QUIET);

        var raised = alerts();
        send(payment(2, TENANT, TODAY.plusDays(1), TODAY.plusDays(1), "505"));
        send(balance(TODAY.plusDays(1), "500"));
        run.pass(QUIET);

        assertThat(raised)
                .extracting(Alert::getMessage)
                .containsExactly("Everyday is overdrawn by 5.00 EUR");
        assertThat(alerts()).extracting(Alert::getState).containsExactly("resolved");
    }

    @Test
    void waitsForTheDaysBusinessMoreBrieflyThanForAnImport() {
        var brief = Duration.ofMillis(500);
        for (var day = 0; day < 30; day++) {
            send(fee(100 + day, TODAY.minusDays(day)));
        }
        run.pass(brief);
        assertThat(alerts()).isEmpty();
        run.pass(QUIET);
        assertThat(alerts()).isNotEmpty();

        send(fee(200, TODAY));
        run.pass(brief);

        assertThat(alerts()).extracting(Alert::getTransactionId).containsExactly(new UUID(8, 200));
    }

    @Test
    void goesBackToTheBalanceBeforeWhenADayIsGone() {
        send(account(TENANT));
        send(payment(1, TENANT, TODAY, TODAY, "-20"));
        send(balance(TODAY.minusDays(1), "500"));
        send(balance(TODAY, "-5"));
        run.pass(QUIET);
        assertThat(alerts()).hasSize(1);

        run.send(BALANCES, new DailyBalanceKey(TENANT, ACCOUNT, TODAY), null);
        run.pass(QUIET);

        assertThat(alerts()).extracting(Alert::getState).containsExactly("resolved");
    }

    @Test
    void tellsTheSameWhateverComesFirst() {
        send(balance(TODAY, "-5"));
        run.pass(QUIET);
        send(payment(1, TENANT, TODAY, TODAY, "-20"));
        run.pass(QUIET);
        assertThat(alerts()).isEmpty();

        send(account(TENANT));
        run.pass(QUIET);

        assertThat(alerts()).hasSize(1);
    }

    @Test
    void raisesNoYearsOfFeesWhenYearsComeAtOnceAndResolvesAFeeThatIsNone() {
        for (var day = 0; day < 1_500; day += 3) {
            send(fee(100 + day, TODAY.minusDays(day)));
        }
        run.pass(QUIET);

        assertThat(alerts())
                .hasSize(3)
                .allMatch(it -> !it.getBookedOn().isBefore(TODAY.minusDays(7)));

        send(payment(100, TENANT, TODAY, TODAY, "-5"));
        run.pass(QUIET);
        run.send(ENRICHED, new TransactionKey(TENANT, new UUID(8, 103)), null);
        run.pass(QUIET);

        assertThat(alerts()).extracting(Alert::getState).containsExactly("resolved", "resolved");
    }

    @Test
    void knowsWhatIsChargedForCashFromTheCashItself() {
        var cash = payment(1, TENANT, TODAY, TODAY, "-50");
        cash.setCategory("TRANSFER_OUT_WITHDRAWAL");
        cash.setDescription("BARGELDAUSZAHLUNG GELDAUTOMAT 4711");
        var charge = payment(2, TENANT, TODAY, TODAY, "-5.95");
        charge.setCategory("TRANSFER_OUT_WITHDRAWAL");
        charge.setDescription("ENTGELT BARGELDAUSZAHLUNG FREMDER GELDAUTOMAT");

        send(cash);
        send(charge);
        run.pass(QUIET);

        assertThat(alerts()).extracting(Alert::getTransactionId).containsExactly(new UUID(8, 2));
    }

    @Test
    void tellsOfImportsAndForgetsThoseTakenBack() {
        var batch =
                ImportBatch.newBuilder()
                        .setTenantId(TENANT)
                        .setImportId(IMPORT)
                        .setAccountId(ACCOUNT)
                        .setFileName("everyday.csv")
                        .setFormat("csv")
                        .setState("done")
                        .setRowsRead(3)
                        .setRowsAccepted(2)
                        .setRowsRejected(1)
                        .setStartedAt(at(TODAY))
                        .setChangedAt(at(TODAY))
                        .build();
        run.send(IMPORTS, new ImportKey(TENANT, IMPORT), batch);
        run.pass(QUIET);
        run.send(
                UNDONE_IMPORTS,
                new ImportKey(TENANT, IMPORT),
                new ImportUndone(TENANT, IMPORT, false, at(TODAY)));
        run.pass(QUIET);

        assertThat(alerts()).extracting(Alert::getState).containsExactly("open", "resolved");
    }

    @Test
    void keepsHouseholdsApartAndRefusesARecordOfAnother() {
        var other = new UUID(9, 9);
        send(account(other));
        send(payment(1, other, TODAY, TODAY, "-20"));
        send(account(TENANT));
        send(balance(TODAY, "-5"));
        run.send(ACCOUNTS, new AccountKey(other, ACCOUNT), account(TENANT));
        run.pass(QUIET);

        assertThat(alerts()).isEmpty();
        assertThat(run.deadLetters(ACCOUNTS)).hasSize(1);
    }

    private List<Alert> alerts() {
        return run.out(ALERTS).stream().map(it -> it.value()).toList();
    }

    private void send(Account account) {
        run.send(ACCOUNTS, new AccountKey(account.getTenantId(), ACCOUNT), account);
    }

    private void send(EnrichedTransaction payment) {
        run.send(
                ENRICHED,
                new TransactionKey(payment.getTenantId(), payment.getTransactionId()),
                payment);
    }

    private void send(DailyBalance balance) {
        run.send(BALANCES, new DailyBalanceKey(TENANT, ACCOUNT, balance.getDay()), balance);
    }

    private static Account account(UUID tenant) {
        return Account.newBuilder()
                .setTenantId(tenant)
                .setAccountId(ACCOUNT)
                .setName("Everyday")
                .setKind("checking")
                .setCurrency("EUR")
                .setOpeningBalance(money("0"))
                .setClosed(false)
                .setChangedAt(Instant.EPOCH)
                .build();
    }

    private static DailyBalance balance(LocalDate day, String amount) {
        return new DailyBalance(TENANT, ACCOUNT, day, "EUR", money("0"), money(amount), 1);
    }

    private static EnrichedTransaction fee(int number, LocalDate on) {
        var fee = payment(number, TENANT, on, TODAY, "-5");
        fee.setCategory("BANK_FEES_ATM_FEES");
        return fee;
    }

    private static EnrichedTransaction payment(
            int number, UUID tenant, LocalDate on, LocalDate observedOn, String amount) {
        return EnrichedTransaction.newBuilder()
                .setTenantId(tenant)
                .setTransactionId(new UUID(8, number))
                .setAccountId(ACCOUNT)
                .setSource("file")
                .setOccurrence(1)
                .setBookedOn(on)
                .setAmount(money(amount))
                .setCurrency("EUR")
                .setDescription("Shop " + number)
                .setObservedAt(at(observedOn))
                .setBaseAmount(money(amount))
                .setBaseCurrency("EUR")
                .setRate(BigDecimal.ONE.setScale(10))
                .setMerchantMatch("none")
                .setMerchantScore(0)
                .setCategory("GENERAL_MERCHANDISE_SUPERSTORES")
                .setProbability(1)
                .setCategorySource("model")
                .setReasons(List.of())
                .setModelVersion("test")
                .build();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(4);
    }
}
