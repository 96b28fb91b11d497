package io.pennyflow.flink.platform;

import java.util.UUID;

/** A UUID as Flink's serializers take it: {@link UUID} itself would go through Kryo. */
public record Id(long most, long least) implements Comparable<Id> {

    public static Id of(UUID uuid) {
        return new Id(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    public UUID toUuid() {
        return new UUID(most, least);
    }

    @Override
    public int compareTo(Id other) {
        var byMost = Long.compare(most, other.most);
        return byMost == 0 ? Long.compare(least, other.least) : byMost;
    }
}
