package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.learning.Experience;
import io.pennyflow.streams.enrichment.learning.Experience.Moment;
import io.pennyflow.streams.enrichment.learning.Experience.Taught;
import io.pennyflow.streams.enrichment.learning.Learned;
import io.pennyflow.streams.enrichment.learning.Lesson;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * What the people of each household teach by the categories they choose. A transaction is judged by
 * the choices made before it was seen first, whenever they come to be known here: so the past does
 * not change under people's eyes, and the state does not depend on the order of records.
 */
final class Teaching {
    /** Households whose lessons are at hand; the one not asked for longest is read again. */
    static final int AT_HAND = 200;

    private final KeyValueStore<Bytes, byte[]> cases;
    private final Households households;
    private final BiFunction<Evidence, Integer, Lesson> lessons;
    private final Map<UUID, Experience> atHand = new Newest();
    private final WireBuffer buffer = new WireBuffer();

    Teaching(
            KeyValueStore<Bytes, byte[]> cases,
            Households households,
            BiFunction<Evidence, Integer, Lesson> lessons) {
        this.cases = cases;
        this.households = households;
        this.lessons = lessons;
    }

    /**
     * Whether transactions that were judged before may have to be judged again.
     *
     * @param now null when it teaches nothing any more
     */
    boolean teach(TenantKey key, @Nullable TaughtCase now) {
        if (now == null && !households.of(key).teaches()) {
            return false;
        }
        var stored = cases.get(Bytes.wrap(key.stored()));
        var before = stored == null ? null : TaughtCase.stored(stored);
        if (Objects.equals(before, now)) {
            return false;
        }
        cases.put(Bytes.wrap(key.stored()), now == null ? null : now.toBytes(buffer));
        var experience = atHand.get(key.tenant());
        if (experience != null) {
            change(experience, key.id(), before, now, households.of(key).learnsSince());
        }
        if (now != null) {
            households.setTeaches(key);
        }
        return earliest(before, now) < households.of(key).seenUntil();
    }

    /** What was taught before {@code seenAt}, in milliseconds since 1970. */
    Optional<Learned> guess(TenantKey key, Evidence evidence, int day, long seenAt) {
        if (!households.of(key).teaches()) {
            return Optional.empty();
        }
        var experience = atHand.computeIfAbsent(key.tenant(), tenant -> read(key));
        return experience.isEmpty()
                ? Optional.empty()
                : experience.guess(lessons.apply(evidence, day), seenAt);
    }

    /** What the household wants to be learned has changed. */
    void forget(TenantKey household) {
        atHand.remove(household.tenant());
    }

    private Experience read(TenantKey key) {
        var experience = new Experience();
        var since = households.of(key).learnsSince();
        TenantRange.forEach(
                cases,
                key,
                (id, stored) -> change(experience, id, null, TaughtCase.stored(stored), since));
        return experience;
    }

    private void change(
            Experience experience,
            UUID id,
            @Nullable TaughtCase before,
            @Nullable TaughtCase now,
            long since) {
        if (before != null) {
            experience.remove(new Moment(before.at(), id));
        }
        if (now != null && now.at() >= since) {
            var lesson = lessons.apply(now.evidence(), now.day());
            experience.put(new Moment(now.at(), id), new Taught(lesson, now.category()));
        }
    }

    private static long earliest(@Nullable TaughtCase before, @Nullable TaughtCase now) {
        return Math.min(
                before == null ? Long.MAX_VALUE : before.at(),
                now == null ? Long.MAX_VALUE : now.at());
    }

    private static final class Newest extends LinkedHashMap<UUID, Experience> {
        Newest() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Experience> eldest) {
            return size() > AT_HAND;
        }
    }
}
