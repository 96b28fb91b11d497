package io.pennyflow.streams.matching;

import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.wire.WireSerde;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What each import said of a row, oldest first, and whether a person has edited it. As the
 * enrichment keeps it: both must see the same.
 */
record Stated(List<RawTransaction> all, Edits edits) {
    /** Imports remembered of one row; beyond it the oldest are forgotten. */
    static final int MAX = 16;

    static final Stated NOTHING = new Stated(List.of(), Edits.NONE);

    private static final Comparator<RawTransaction> OLDEST_FIRST =
            Comparator.comparing(RawTransaction::getObservedAt)
                    .thenComparing(it -> String.valueOf(it.getImportId()));

    Stated with(RawTransaction row) {
        var next = new ArrayList<RawTransaction>(all.size() + 1);
        for (var known : all) {
            if (!Objects.equals(known.getImportId(), row.getImportId())) {
                next.add(known);
            } else if (says(known, row) || known.getObservedAt().isAfter(row.getObservedAt())) {
                return this;
            }
        }
        next.add(row);
        next.sort(OLDEST_FIRST);
        var kept = next.size() > MAX ? next.subList(1, MAX + 1) : next;
        return new Stated(List.copyOf(kept), edits);
    }

    Stated edited(Edits now) {
        return new Stated(all, now);
    }

    boolean edited() {
        return !edits.equals(Edits.NONE);
    }

    boolean isNothing() {
        return all.isEmpty() && !edited();
    }

    /** The days it is or was on, for all that imports said: where it is filed. */
    List<Place> places() {
        return all.stream().map(Place::of).distinct().toList();
    }

    /** The row as the matcher sees it, of what counts; null when nothing does. */
    @Nullable Posting posting(Predicate<UUID> undone) {
        var standing =
                all.stream()
                        .filter(it -> it.getImportId() == null || !undone.test(it.getImportId()))
                        .toList();
        if (standing.isEmpty()) {
            return null;
        }
        var newest = standing.get(standing.size() - 1);
        var batches = new HashSet<UUID>();
        standing.stream()
                .map(RawTransaction::getImportId)
                .filter(Objects::nonNull)
                .forEach(batches::add);
        return new Posting(
                newest.getTransactionId(),
                newest.getAccountId(),
                newest.getBookedOn(),
                newest.getTransactionOn(),
                newest.getAmount(),
                newest.getCurrency(),
                newest.getDescription(),
                newest.getCounterpartyName(),
                newest.getCounterpartyAccount(),
                newest.getProviderId(),
                newest.getReference(),
                newest.getPending(),
                origin(newest.getSource()),
                batches,
                standing.get(0).getObservedAt(),
                newest.getObservedAt());
    }

    byte[] toBytes(WireBuffer out, WireSerde<RawTransaction> serde) {
        out.clear().raw(edits.toByte()).putLong(all.size());
        all.forEach(it -> out.putBytes(serde.toBytes(it)));
        return out.toBytes();
    }

    static Stated of(byte @Nullable [] stored, WireSerde<RawTransaction> serde) {
        if (stored == null) {
            return NOTHING;
        }
        var in = new WireCursor(stored, 1, stored.length);
        var edits = Edits.of(stored[0]);
        var all = new ArrayList<RawTransaction>();
        for (var left = in.readInt(); left > 0; left--) {
            all.add(serde.fromBytes(in.lastBytes(in.skip())));
        }
        return new Stated(List.copyOf(all), edits);
    }

    private static boolean says(RawTransaction one, RawTransaction other) {
        return RawTransaction.newBuilder(one)
                .setObservedAt(other.getObservedAt())
                .build()
                .equals(other);
    }

    private static Origin origin(String source) {
        return switch (source) {
            case "file" -> Origin.FILE;
            case "manual" -> Origin.MANUAL;
            default -> Origin.BANK;
        };
    }

    /** Where a row is filed. */
    record Place(UUID account, int day) {
        static Place of(RawTransaction row) {
            return new Place(row.getAccountId(), (int) row.getBookedOn().toEpochDay());
        }
    }
}
