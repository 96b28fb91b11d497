package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.PriceChange;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.topic.NameBasedId;
import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.recurring.detection.Life;
import io.pennyflow.streams.recurring.detection.Occurrence;
import io.pennyflow.streams.recurring.detection.Series;
import io.pennyflow.streams.recurring.detection.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says of a group's series what the topics' records say. */
final class Findings {
    /** Of all that is concluded; another one when the same transactions give other series. */
    static final String VERSION = "recurring-1";

    private final Place place;
    private final Map<UUID, Fact> facts;

    Findings(Place place, Map<UUID, Fact> facts) {
        this.place = place;
        this.facts = facts;
    }

    /** Of its oldest member alone, so that a merchant that gets a name does not rename it. */
    UUID streamId(Series series) {
        return NameBasedId.of(place.tenant(), "recurring", series.first().toString());
    }

    RecurringStream stream(Series series, Life life) {
        var newest = newest(series);
        var next = life.stage() == Stage.ENDED ? null : series.next();
        var expected =
                life.bills().stream()
                        .filter(it -> it.slot() == series.lastSlot() + 1)
                        .map(it -> it.amount())
                        .findFirst()
                        .orElse(series.amount());
        return RecurringStream.newBuilder()
                .setTenantId(place.tenant())
                .setStreamId(streamId(series))
                .setAccountId(place.account())
                .setCounterparty(newest.name())
                .setMerchantId(newest.merchant())
                .setCategory(newest.category())
                .setCurrency(newest.currency())
                .setCadence(series.cadence().text())
                .setRhythm(series.rhythm())
                .setStatus(life.stage().text())
                .setReason(life.reason())
                .setConfidence(series.confidence())
                .setEvidence(series.evidence())
                .setMembers(series.members().stream().map(Occurrence::id).toList())
                .setFirstOn(series.members().get(0).on())
                .setLastOn(series.last().on())
                .setLastAmount(money(series.last().amount()))
                .setMetered(series.isMetered())
                .setNextFrom(next == null ? null : next.from())
                .setNextOn(next == null ? null : next.likely())
                .setNextTo(next == null ? null : next.to())
                .setNextAmount(money(expected.likely()))
                .setNextAmountLeast(money(expected.least()))
                .setNextAmountMost(money(expected.most()))
                .setYearlyAmount(
                        money(
                                expected.likely()
                                        .multiply(BigDecimal.valueOf(series.cadence().perYear()))))
                .setPriceChanges(changes(series))
                .setModelVersion(VERSION)
                .build();
    }

    List<Bill> bills(Series series, Life life) {
        return life.bills().stream().map(it -> bill(series, it)).toList();
    }

    private Bill bill(Series series, io.pennyflow.streams.recurring.detection.Bill bill) {
        var newest = newest(series);
        var stream = streamId(series);
        var paid = bill.paid();
        // Two members may share a place when people said that two series are one.
        var which = paid == null ? "open" : paid.id().toString();
        return Bill.newBuilder()
                .setTenantId(place.tenant())
                .setBillId(
                        NameBasedId.of(
                                place.tenant(),
                                "bill",
                                stream.toString(),
                                Long.toString(bill.slot()),
                                which))
                .setStreamId(stream)
                .setAccountId(place.account())
                .setCounterparty(newest.name())
                .setCategory(newest.category())
                .setStatus(bill.state().text())
                .setDueFrom(bill.when().from())
                .setDueOn(bill.when().likely())
                .setDueTo(bill.when().to())
                .setAmount(money(bill.amount().likely()))
                .setAmountLeast(money(bill.amount().least()))
                .setAmountMost(money(bill.amount().most()))
                .setCurrency(newest.currency())
                .setTransactionId(paid == null ? null : paid.id())
                .setPaidOn(paid == null ? null : paid.on())
                .setCadence(series.cadence().text())
                .setMature(series.isMature())
                .build();
    }

    private Fact newest(Series series) {
        var fact = facts.get(series.last().id());
        if (fact == null) {
            throw new IllegalStateException("A member that is not in its group: " + series.last());
        }
        return fact;
    }

    private static List<PriceChange> changes(Series series) {
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
