package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.transactions.v1.TransactionMatch;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a match means for one transaction.
 *
 * @param others those it absorbed, or the one that absorbed it; none when it is the same as no
 *     other
 * @param transferId the other side of a transfer
 * @param reasons sentences a person reads
 */
record Link(
        Role role,
        List<UUID> others,
        @Nullable UUID transferId,
        double score,
        List<String> reasons) {

    /** Others of one transaction that are looked at. */
    static final int OTHERS_MAX = 16;

    /** What becomes of it when others are the same. */
    enum Role {
        ALONE,
        KEPT,
        ABSORBED
    }

    static Link of(TransactionMatch match) {
        var role =
                switch (match.getRole()) {
                    case "kept" -> Role.KEPT;
                    case "absorbed" -> Role.ABSORBED;
                    default -> Role.ALONE;
                };
        var others =
                role == Role.ALONE
                        ? List.<UUID>of()
                        : match.getOtherIds().stream().sorted().limit(OTHERS_MAX).toList();
        return new Link(role, others, match.getTransferId(), match.getScore(), match.getReasons());
    }

    Link {
        others = List.copyOf(others);
        reasons = List.copyOf(reasons);
    }

    boolean isKeptWith(UUID other) {
        return role == Role.KEPT && others.contains(other);
    }

    boolean isAbsorbedBy(UUID other) {
        return role == Role.ABSORBED && others.contains(other);
    }

    void writeTo(WireBuffer out) {
        out.putString(role.name()).putLong(others.size());
        others.forEach(it -> out.putString(it.toString()));
        out.putString(transferId == null ? "" : transferId.toString()).putDouble(score);
        out.putLong(reasons.size());
        reasons.forEach(out::putString);
    }

    static Link stored(WireCursor in) {
        var role = Role.valueOf(in.readString());
        var others = texts(in).stream().map(UUID::fromString).toList();
        var transfer = in.readString();
        return new Link(
                role,
                others,
                transfer.isEmpty() ? null : UUID.fromString(transfer),
                in.readDouble(),
                texts(in));
    }

    private static List<String> texts(WireCursor in) {
        var texts = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            texts.add(in.readString());
        }
        return texts;
    }
}
