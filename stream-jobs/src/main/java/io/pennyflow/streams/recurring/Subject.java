package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.intent.v1.OwnBill;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.schemas.topic.NameBasedId;
import io.pennyflow.streams.recurring.detection.Occurrence;
import io.pennyflow.streams.recurring.detection.Series;
import io.pennyflow.streams.recurring.detection.Stated;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a series is called, with whom it is, what it is for.
 *
 * @param origin found or stated
 * @param first what stands for a member while there is none
 */
record Subject(
        UUID streamId,
        UUID tenant,
        UUID account,
        String counterparty,
        @Nullable UUID merchant,
        String category,
        String currency,
        String origin,
        Occurrence first) {

    /**
     * Of its newest member; the id of its oldest one alone, so that a merchant that gets a name
     * does not rename it.
     */
    static Subject found(Place place, Series series, Map<UUID, Fact> facts) {
        var members = series.members();
        var newest = fact(members.get(members.size() - 1), facts);
        return new Subject(
                NameBasedId.of(place.tenant(), "recurring", series.first().toString()),
                place.tenant(),
                place.account(),
                newest.name(),
                newest.merchant(),
                newest.category(),
                newest.currency(),
                "found",
                members.get(0));
    }

    /** By the name the person gave it. */
    static Subject stated(OwnBill bill, Series series, Map<UUID, Fact> facts) {
        var members = series.members();
        var newest = members.isEmpty() ? null : fact(members.get(members.size() - 1), facts);
        return new Subject(
                Stated.streamId(bill.getTenantId(), bill.getOwnBillId(), bill.getAccountId()),
                bill.getTenantId(),
                bill.getAccountId(),
                bill.getName(),
                newest == null ? null : newest.merchant(),
                newest == null ? Taxonomy.UNCATEGORIZED : newest.category(),
                bill.getCurrency(),
                "stated",
                new Occurrence(bill.getOwnBillId(), bill.getFirstDueOn(), bill.getAmount()));
    }

    private static Fact fact(Occurrence member, Map<UUID, Fact> facts) {
        return Objects.requireNonNull(
                facts.get(member.id()), () -> "A member that is not in its group: " + member);
    }
}
