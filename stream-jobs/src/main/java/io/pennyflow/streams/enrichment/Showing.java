package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What of a transaction is to be seen, from all that was said of it and of those it is the same as.
 * Looks at others only where a match names them, and believes it only when both sides do.
 */
final class Showing {
    private final Function<byte[], Told> others;

    Showing(Function<byte[], Told> others) {
        this.others = others;
    }

    /** Null when it is not to be seen. */
    @Nullable Shown of(TenantKey key, Household household, Told told) {
        var facts = standing(household, told);
        if (facts == null || isAbsorbed(key, household, told)) {
            return null;
        }
        var partners = partners(key, household, told);
        if (isDeleted(household, told, partners)) {
            return null;
        }
        var link = told.link();
        return new Shown(
                partners.isEmpty() ? facts : content(facts, partners),
                observed(household, told).min().orElse(facts.observedAt()),
                decision(told, partners),
                annotation(told, partners),
                partners.stream().map(Partner::id).toList(),
                link == null || link.transferId() == null ? null : link);
    }

    private static @Nullable Facts standing(Household household, Told told) {
        var edited = told.isEdited();
        return told.statements().told(it -> household.counts(it, edited));
    }

    private static LongStream observed(Household household, Told told) {
        var edited = told.isEdited();
        return told.statements().all().stream()
                .filter(it -> household.counts(it, edited))
                .mapToLong(Facts::observedAt);
    }

    private boolean isAbsorbed(TenantKey key, Household household, Told told) {
        var link = told.link();
        if (link == null || link.role() != Link.Role.ABSORBED) {
            return false;
        }
        for (var id : link.others()) {
            var kept = others.apply(stored(key, id));
            var its = kept.link();
            if (its != null && its.isKeptWith(key.id()) && standing(household, kept) != null) {
                return true;
            }
        }
        return false;
    }

    private List<Partner> partners(TenantKey key, Household household, Told told) {
        var link = told.link();
        if (link == null || link.role() != Link.Role.KEPT) {
            return List.of();
        }
        var partners = new ArrayList<Partner>();
        for (var id : link.others()) {
            var other = others.apply(stored(key, id));
            var its = other.link();
            var facts = standing(household, other);
            if (facts != null && its != null && its.isAbsorbedBy(key.id())) {
                partners.add(new Partner(id, other, facts));
            }
        }
        return partners;
    }

    /** A statement of what it absorbed is one of it. */
    private static boolean isDeleted(Household household, Told told, List<Partner> partners) {
        var deletion = told.deletion();
        if (deletion == null) {
            return false;
        }
        var newest = newest(household, told);
        for (var partner : partners) {
            newest = Math.max(newest, newest(household, partner.told()));
        }
        return deletion.hides(newest);
    }

    private static long newest(Household household, Told told) {
        return observed(household, told).max().orElse(Long.MIN_VALUE);
    }

    /** What the bank booked says more than what it announced or a person typed in. */
    private static Facts content(Facts own, List<Partner> partners) {
        if (!own.isProvisional()) {
            return partners.stream()
                    .map(Partner::facts)
                    .filter(Facts::isProvisional)
                    .min(Facts::compareTo)
                    .map(own::paidAs)
                    .orElse(own);
        }
        return partners.stream()
                .map(Partner::facts)
                .filter(it -> !it.isProvisional())
                .max(Facts::compareTo)
                .map(own::saying)
                .orElse(own);
    }

    private static @Nullable Decision decision(Told told, List<Partner> partners) {
        if (told.decision() != null) {
            return told.decision();
        }
        for (var partner : partners) {
            if (partner.told().decision() != null) {
                return partner.told().decision();
            }
        }
        return null;
    }

    private static Annotation annotation(Told told, List<Partner> partners) {
        if (told.annotation() != null) {
            return told.annotation();
        }
        for (var partner : partners) {
            if (partner.told().annotation() != null) {
                return partner.told().annotation();
            }
        }
        return Annotation.NONE;
    }

    /** Where another of the same tenant is stored. */
    static byte[] stored(TenantKey key, UUID id) {
        return ByteBuffer.allocate(2 * TenantKey.TENANT_BYTES)
                .put(key.stored(), 0, TenantKey.TENANT_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private record Partner(UUID id, Told told, Facts facts) {}
}
