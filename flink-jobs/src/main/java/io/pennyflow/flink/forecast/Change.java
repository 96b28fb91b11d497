package io.pennyflow.flink.forecast;

import io.pennyflow.flink.forecast.household.Event;
import io.pennyflow.flink.forecast.household.Holder;
import io.pennyflow.flink.forecast.household.Movement;
import io.pennyflow.flink.forecast.household.Occurrence;
import io.pennyflow.flink.forecast.household.Place;
import io.pennyflow.flink.platform.Interned;
import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.HouseholdKey;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.BillKey;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import io.pennyflow.schemas.spending.v1.DailySpending;
import io.pennyflow.schemas.spending.v1.DailySpendingKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is now, of whichever topic. What its input has is null when it is gone, all else is
 * always null.
 *
 * @param name of an account, category, bill or series; empty of a household
 * @param day of a balance or spending, counted from 1970-01-01; else 0
 */
public record Change(
        String tenant,
        Input input,
        String name,
        int day,
        @Nullable Movement movement,
        @Nullable Occurrence occurrence,
        @Nullable Series series,
        @Nullable Holder holder,
        @Nullable Place place) {

    /** Which topic it is from. */
    public enum Input {
        BALANCE,
        SPENDING,
        BILL,
        SERIES,
        ACCOUNT,
        HOUSEHOLD
    }

    private static final int SCALE = 4;

    static Change of(DailyBalanceKey key, @Nullable DailyBalance value) {
        var movement =
                value == null
                        ? null
                        : new Movement(
                                Interned.of(value.getCurrency()),
                                units(value.getFlow()),
                                units(value.getBalance()));
        return ofDay(
                key.getTenantId(),
                Input.BALANCE,
                key.getAccountId().toString(),
                key.getDay(),
                movement);
    }

    static Change of(DailySpendingKey key, @Nullable DailySpending value) {
        var movement =
                value == null
                        ? null
                        : new Movement(
                                Interned.of(value.getBaseCurrency()),
                                units(value.getInflow().subtract(value.getOutflow())),
                                0);
        return ofDay(key.getTenantId(), Input.SPENDING, key.getCategory(), key.getDay(), movement);
    }

    static Change of(BillKey key, @Nullable Bill value) {
        var occurrence = value == null ? null : occurrence(value);
        return new Change(
                tenant(key.getTenantId()),
                Input.BILL,
                key.getBillId().toString(),
                0,
                null,
                occurrence,
                null,
                null,
                null);
    }

    static Change of(RecurringStreamKey key, @Nullable RecurringStream value) {
        var series =
                value == null
                        ? null
                        : new Series(
                                Interned.of(value.getAccountId().toString()),
                                Interned.of(value.getCategory()),
                                value.getConfidence());
        return new Change(
                tenant(key.getTenantId()),
                Input.SERIES,
                key.getStreamId().toString(),
                0,
                null,
                null,
                series,
                null,
                null);
    }

    static Change of(AccountKey key, @Nullable Account value) {
        var holder = value == null ? null : new Holder(value.getCurrency(), value.getClosed());
        return new Change(
                tenant(key.getTenantId()),
                Input.ACCOUNT,
                key.getAccountId().toString(),
                0,
                null,
                null,
                null,
                holder,
                null);
    }

    static Change of(HouseholdKey key, @Nullable Household value) {
        var place = value == null ? null : new Place(value.getBaseCurrency(), value.getCountry());
        return new Change(
                tenant(key.getTenantId()), Input.HOUSEHOLD, "", 0, null, null, null, null, place);
    }

    private static Change ofDay(
            UUID tenant, Input input, String name, LocalDate day, @Nullable Movement movement) {
        return new Change(
                tenant(tenant),
                input,
                Interned.of(name),
                epochDay(day),
                movement,
                null,
                null,
                null,
                null);
    }

    private static Occurrence occurrence(Bill bill) {
        var paid = bill.getPaidOn();
        return new Occurrence(
                Interned.of(bill.getStreamId().toString()),
                Interned.of(bill.getAccountId().toString()),
                Interned.of(bill.getCounterparty()),
                Interned.of(bill.getCategory()),
                Interned.of(bill.getStatus()),
                Interned.of(bill.getCadence()),
                epochDay(bill.getDueFrom()),
                epochDay(bill.getDueOn()),
                epochDay(bill.getDueTo()),
                units(bill.getAmount()),
                units(bill.getAmountLeast()),
                units(bill.getAmountMost()),
                Interned.of(bill.getCurrency()),
                paid == null ? Event.NEVER : epochDay(paid));
    }

    private static String tenant(UUID tenant) {
        return tenant.toString();
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** Beyond 922 trillion units nothing is forecast: the nearest that can be is as good. */
    private static long units(BigDecimal amount) {
        var units = amount.setScale(SCALE, RoundingMode.HALF_EVEN).unscaledValue();
        if (units.bitLength() < Long.SIZE) {
            return units.longValue();
        }
        return units.signum() < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE;
    }
}
