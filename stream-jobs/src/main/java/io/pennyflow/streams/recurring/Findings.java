package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.PriceChange;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.topic.NameBasedId;
import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.recurring.detection.DateRange;
import io.pennyflow.streams.recurring.detection.Life;
import io.pennyflow.streams.recurring.detection.Occurrence;
import io.pennyflow.streams.recurring.detection.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Says of a series what the topics' records say. */
final class Findings {
    /** Of all that is concluded; another one when the same transactions give other series. */
    static final String VERSION = "recurring-1";

    private final Subject subject;
    private final Series series;
    private final Life life;

    Findings(Subject subject, Series series, Life life) {
        this.subject = subject;
        this.series = series;
        this.life = life;
    }

    RecurringStream stream() {
        var next = life.next();
        var when = next.map(it -> it.when());
        var expected = next.map(it -> it.amount()).orElse(series.amount());
        var members = series.members();
        var oldest = members.isEmpty() ? subject.first() : members.get(0);
        var newest = members.isEmpty() ? subject.first() : members.get(members.size() - 1);
        return RecurringStream.newBuilder()
                .setTenantId(subject.tenant())
                .setStreamId(subject.streamId())
                .setAccountId(subject.account())
                .setCounterparty(subject.counterparty())
                .setMerchantId(subject.merchant())
                .setCategory(subject.category())
                .setCurrency(subject.currency())
                .setCadence(series.cadence().text())
                .setRhythm(series.rhythm())
                .setStatus(life.stage().text())
                .setReason(life.reason())
                .setConfidence(series.confidence())
                .setEvidence(series.evidence())
                .setMembers(members.stream().map(Occurrence::id).toList())
                .setFirstOn(oldest.on())
                .setLastOn(newest.on())
                .setLastAmount(money(newest.amount()))
                .setMetered(series.isMetered())
                .setNextFrom(when.map(DateRange::from).orElse(null))
                .setNextOn(when.map(DateRange::likely).orElse(null))
                .setNextTo(when.map(DateRange::to).orElse(null))
                .setNextAmount(money(expected.likely()))
                .setNextAmountLeast(money(expected.least()))
                .setNextAmountMost(money(expected.most()))
                .setYearlyAmount(
                        money(
                                expected.likely()
                                        .multiply(BigDecimal.valueOf(series.cadence().perYear()))))
                .setPriceChanges(changes())
                .setModelVersion(VERSION)
                .setOrigin(subject.origin())
                .build();
    }

    List<Bill> bills() {
        return life.bills().stream().map(this::bill).toList();
    }

    private Bill bill(io.pennyflow.streams.recurring.detection.Bill bill) {
        var stream = subject.streamId();
        var paid = bill.paid();
        // Two members may share a place when people said that two series are one.
        var which = paid == null ? "open" : paid.id().toString();
        return Bill.newBuilder()
                .setTenantId(subject.tenant())
                .setBillId(
                        NameBasedId.of(
                                subject.tenant(),
                                "bill",
                                stream.toString(),
                                Long.toString(bill.slot()),
                                which))
                .setStreamId(stream)
                .setAccountId(subject.account())
                .setCounterparty(subject.counterparty())
                .setCategory(subject.category())
                .setStatus(bill.state().text())
                .setDueFrom(bill.when().from())
                .setDueOn(bill.when().likely())
                .setDueTo(bill.when().to())
                .setAmount(money(bill.amount().likely()))
                .setAmountLeast(money(bill.amount().least()))
                .setAmountMost(money(bill.amount().most()))
                .setCurrency(subject.currency())
                .setTransactionId(paid == null ? null : paid.id())
                .setPaidOn(paid == null ? null : paid.on())
                .setCadence(series.cadence().text())
                .setMature(series.isMature())
                .build();
    }

    private List<PriceChange> changes() {
        return series.changes().stream()
                .map(
                        it ->
                                new PriceChange(
                                        it.since(),
                                        it.on(),
                                        money(it.from()),
                                        money(it.to()),
                                        money(it.percent()),
                                        money(it.yearly())))
                .toList();
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(Rate.MONEY_SCALE, RoundingMode.HALF_EVEN);
    }
}
