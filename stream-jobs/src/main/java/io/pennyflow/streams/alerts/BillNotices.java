package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.BillKey;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Bills that are late or were missed, those that come so rarely that people forget them, and income
 * that came or did not. One alert a bill: it grows more serious and is over once the bill is paid.
 */
final class BillNotices implements Notices<BillKey, Bill> {
    /** What was missed longer ago is history, in days. */
    private static final int MISSED_DAYS = 45;

    /** Income that came longer ago is known, in days. */
    private static final int ARRIVED_DAYS = 7;

    /** What comes more often nobody forgets. */
    private static final Set<String> RARE = Set.of("quarterly", "semiannual", "annual");

    @Override
    public UUID tenant(BillKey key) {
        return key.getTenantId();
    }

    @Override
    public UUID subject(BillKey key) {
        return key.getBillId();
    }

    @Override
    public List<Alert> of(Bill bill, Instant at) {
        if (!bill.getMature()) {
            return List.of();
        }
        var today = Drafts.day(at);
        var kind = bill.getAmount().signum() > 0 ? ofIncome(bill, today) : ofBill(bill, today);
        return kind.map(it -> alert(bill, it, at)).stream().toList();
    }

    private static Optional<AlertKind> ofIncome(Bill bill, LocalDate today) {
        return switch (bill.getStatus()) {
            case "late" -> Optional.of(AlertKind.INCOME_LATE);
            case "paid" ->
                    since(bill.getPaidOn(), today, ARRIVED_DAYS)
                            ? Optional.of(AlertKind.INCOME_ARRIVED)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<AlertKind> ofBill(Bill bill, LocalDate today) {
        return switch (bill.getStatus()) {
            case "due" ->
                    RARE.contains(bill.getCadence())
                            ? Optional.of(AlertKind.BILL_UPCOMING)
                            : Optional.empty();
            case "late" -> Optional.of(AlertKind.BILL_LATE);
            case "missed" ->
                    since(bill.getDueTo(), today, MISSED_DAYS)
                            ? Optional.of(AlertKind.BILL_MISSED)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean since(LocalDate day, LocalDate today, int days) {
        return !day.isBefore(today.minusDays(days));
    }

    private static Alert alert(Bill bill, AlertKind kind, Instant at) {
        var money = Sentence.money(bill.getAmount().abs(), bill.getCurrency());
        var what = "%s %s".formatted(money, bill.getCurrency());
        var day = Drafts.words(bill.getDueOn());
        var name = bill.getCounterparty();
        return switch (kind) {
            case INCOME_LATE ->
                    draft(bill, kind, at)
                            .setSeverity("warning")
                            .setMessage(
                                    "%s from %s was expected on %s and has not come"
                                            .formatted(what, name, day))
                            .build();
            case INCOME_ARRIVED ->
                    draft(bill, kind, at)
                            .setMessage("%s came from %s".formatted(what, name))
                            .setTransactionId(bill.getTransactionId())
                            .setBookedOn(bill.getPaidOn())
                            .setExpiresOn(bill.getPaidOn().plusDays(ARRIVED_DAYS))
                            .build();
            case BILL_UPCOMING ->
                    draft(bill, kind, at)
                            .setMessage("%s to %s is due on %s".formatted(what, name, day))
                            .build();
            case BILL_LATE ->
                    draft(bill, kind, at)
                            .setSeverity("warning")
                            .setMessage(
                                    "%s to %s was due on %s and is not paid"
                                            .formatted(what, name, day))
                            .build();
            default ->
                    draft(bill, kind, at)
                            .setSeverity("warning")
                            .setMessage(
                                    "%s to %s, due on %s, was never paid"
                                            .formatted(what, name, day))
                            .setExpiresOn(bill.getDueTo().plusDays(MISSED_DAYS))
                            .build();
        };
    }

    private static Alert.Builder draft(Bill bill, AlertKind kind, Instant at) {
        return Drafts.of(bill.getTenantId(), "bill:" + bill.getBillId(), kind, at)
                .setAccountId(bill.getAccountId())
                .setBasisName(bill.getCounterparty())
                .setAmount(bill.getAmount())
                .setCurrency(bill.getCurrency())
                .setBookedOn(bill.getDueOn());
    }
}
