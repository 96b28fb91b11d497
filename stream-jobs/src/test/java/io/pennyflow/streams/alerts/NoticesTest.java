package io.pennyflow.streams.alerts;

import static io.pennyflow.schemas.topic.Catalogue.ALERTS;
import static io.pennyflow.schemas.topic.Catalogue.BILLS;
import static io.pennyflow.schemas.topic.Catalogue.BUDGET_STATUS;
import static io.pennyflow.schemas.topic.Catalogue.RECURRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.budgets.v1.BudgetStatus;
import io.pennyflow.schemas.budgets.v1.BudgetStatusKey;
import io.pennyflow.schemas.budgets.v1.EnvelopeStatus;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.BillKey;
import io.pennyflow.schemas.recurring.v1.PriceChange;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {
    private static final UUID TENANT = new UUID(3, 3);
    private static final UUID ACCOUNT = new UUID(4, 4);
    private static final UUID BILL = new UUID(5, 5);
    private static final UUID SERIES = new UUID(6, 6);

    /** What the clock says while records are sent. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final TopologyRun run =
            new TopologyRun(new AlertTopology(TenantStores.IN_MEMORY), FakeRegistry.client());

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void growsFromDueToLateAndIsOverOncePaid() {
        send(bill("due", "-300").setCadence("annual").build());
        send(bill("late", "-300").setCadence("annual").build());
        run.send(BILLS, new BillKey(TENANT, BILL), null);

        var alerts = alerts();
        assertThat(alerts)
                .extracting(Alert::getKind)
                .containsExactly("bill-upcoming", "bill-late", "bill-late");
        assertThat(alerts).extracting(Alert::getState).containsExactly("open", "open", "resolved");
        assertThat(alerts).extracting(Alert::getAlertId).containsOnly(alerts.get(0).getAlertId());
        assertThat(alerts.get(1).getMessage())
                .isEqualTo("300.00 EUR to Stadtwerke was due on 1 January and is not paid");
    }

    @Test
    void disturbsNobodyTwiceAboutTheSame() {
        send(bill("late", "-300").build());
        send(bill("late", "-310").build());

        assertThat(alerts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "upcoming, -300, monthly,",
        "due, -300, monthly,",
        "due, -300, quarterly, bill-upcoming",
        "late, -300, weekly, bill-late",
        "missed, -300, monthly, bill-missed",
        "paid, -300, annual,",
        "due, 2000, annual,",
        "late, 2000, monthly, income-late",
        "paid, 2000, monthly, income-arrived"
    })
    void tellsWhatPeopleWantToKnow(String status, String amount, String cadence, String kind) {
        send(bill(status, amount).setCadence(cadence).setPaidOn(TODAY).build());

        assertThat(alerts())
                .extracting(Alert::getKind)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void tellsNothingOfHistoryNorOfWhatIsNotSureYet() {
        var old = TODAY.minusDays(46);
        send(bill("missed", "-300").setDueTo(old).build());
        send(bill("paid", "2000").setPaidOn(TODAY.minusDays(8)).build());
        send(bill("late", "-300").setMature(false).build());
        send(series("-10", "-12", TODAY.minusDays(46)));

        assertThat(alerts()).isEmpty();
    }

    @Test
    void tellsOfAPriceThatRoseOnceForEachRise() {
        send(series("-10", "-12", TODAY));
        send(series("-10", "-12", TODAY));
        var again = series("-12", "-15", TODAY);
        again.getPriceChanges().get(0).setTransactionId(new UUID(9, 9));
        send(again);

        var alerts = alerts();
        assertThat(alerts).hasSize(2);
        assertThat(alerts.get(0).getMessage())
                .isEqualTo(
                        "Stadtwerke went up from 10.00 to 12.00 EUR on 1 January:"
                                + " 24.00 EUR more a year");
    }

    @ParameterizedTest
    @CsvSource({"-12, -10", "10, 12"})
    void tellsOfNoPriceThatFellNorOfARaise(String before, String after) {
        send(series(before, after, TODAY));

        assertThat(alerts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, -89, 11,",
        "100, -90, 10, budget-near",
        "100, -100, 0,",
        "100, -101, -1, budget-exceeded",
        "0, 0, 0,"
    })
    void watchesTheEnvelopesOfTheMonth(
            String assigned, String activity, String available, String kind) {
        send(month(LocalDate.of(2026, 1, 1), assigned, activity, available));

        assertThat(alerts())
                .extracting(Alert::getKind)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void resolvesAnEnvelopeThatGotMoneyAndWatchesNoOtherMonth() {
        send(month(LocalDate.of(2026, 1, 1), "100", "-101", "-1"));
        send(month(LocalDate.of(2026, 1, 1), "200", "-101", "99"));
        send(month(LocalDate.of(2025, 12, 1), "100", "-101", "-1"));

        var alerts = alerts();
        assertThat(alerts).extracting(Alert::getState).containsExactly("open", "resolved");
        assertThat(alerts.get(0).getMessage()).isEqualTo("Groceries is 1.00 EUR over its budget");
    }

    @Test
    void refusesARecordOfAnotherTenant() {
        run.send(BILLS, new BillKey(new UUID(8, 8), BILL), bill("late", "-300").build());

        assertThat(alerts()).isEmpty();
        assertThat(run.deadLetters(BILLS)).hasSize(1);
    }

    private List<Alert> alerts() {
        return run.out(ALERTS).stream().map(it -> it.value()).toList();
    }

    private void send(Bill bill) {
        run.send(BILLS, new BillKey(TENANT, bill.getBillId()), bill);
    }

    private void send(RecurringStream series) {
        run.send(RECURRING, new RecurringStreamKey(TENANT, SERIES), series);
    }

    private void send(BudgetStatus month) {
        run.send(
                BUDGET_STATUS,
                new BudgetStatusKey(TENANT, new UUID(7, 7), month.getMonth()),
                month);
    }

    private static Bill.Builder bill(String status, String amount) {
        return Bill.newBuilder()
                .setTenantId(TENANT)
                .setBillId(BILL)
                .setStreamId(SERIES)
                .setAccountId(ACCOUNT)
                .setCounterparty("Stadtwerke")
                .setCategory("RENT_AND_UTILITIES")
                .setStatus(status)
                .setDueFrom(TODAY)
                .setDueOn(TODAY)
                .setDueTo(TODAY)
                .setAmount(money(amount))
                .setAmountLeast(money(amount))
                .setAmountMost(money(amount))
                .setCurrency("EUR")
                .setTransactionId(null)
                .setPaidOn(null);
    }

    private static RecurringStream series(String before, String after, LocalDate day) {
        var change =
                new PriceChange(
                        new UUID(8, 8), day, money(before), money(after), money("20"), money("24"));
        return RecurringStream.newBuilder()
                .setTenantId(TENANT)
                .setStreamId(SERIES)
                .setAccountId(ACCOUNT)
                .setCounterparty("Stadtwerke")
                .setMerchantId(null)
                .setCategory("RENT_AND_UTILITIES")
                .setCurrency("EUR")
                .setCadence("monthly")
                .setRhythm("day 1 of each month")
                .setStatus("price_changed")
                .setReason("")
                .setConfidence(0.9)
                .setEvidence(List.of())
                .setMembers(List.of())
                .setFirstOn(TODAY)
                .setLastOn(TODAY)
                .setLastAmount(money(after))
                .setMetered(false)
                .setNextFrom(null)
                .setNextOn(null)
                .setNextTo(null)
                .setNextAmount(money(after))
                .setNextAmountLeast(money(after))
                .setNextAmountMost(money(after))
                .setYearlyAmount(money(after))
                .setPriceChanges(List.of(change))
                .setModelVersion("recurring-1")
                .build();
    }

    private static BudgetStatus month(
            LocalDate from, String assigned, String activity, String available) {
        var zero = money("0");
        var envelope =
                EnvelopeStatus.newBuilder()
                        .setCategory("FOOD_AND_DRINK_GROCERIES")
                        .setCarried(zero)
                        .setAssigned(money(assigned))
                        .setActivity(money(activity))
                        .setAvailable(money(available))
                        .setPlanned(null)
                        .setExpected(zero)
                        .setSurplus("keep")
                        .setDeficit("keep")
                        .build();
        return BudgetStatus.newBuilder()
                .setTenantId(TENANT)
                .setBudgetId(new UUID(7, 7))
                .setMonth(from)
                .setFromDay(from)
                .setUntilDay(from.plusMonths(1).minusDays(1))
                .setVersion(1)
                .setCurrency("EUR")
                .setCash(zero)
                .setToAssign(zero)
                .setCarried(zero)
                .setPooled(zero)
                .setOutside(zero)
                .setAssigned(zero)
                .setAvailable(zero)
                .setSpent(zero)
                .setLastOn(null)
                .setEnvelopes(List.of(envelope))
                .setOutsideFlows(List.of())
                .build();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(4);
    }
}
