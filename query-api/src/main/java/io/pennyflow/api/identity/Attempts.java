package io.pennyflow.api.identity;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down guessing: so many attempts a minute for an email, and for a network address. */
@Component
class Attempts {
    private static final int REMEMBERED_MAX = 20_000;

    private final IdentitySettings settings;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED_MAX;
                }
            };

    Attempts(IdentitySettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockMeter(clock);
    }

    /** Counts one attempt; throws {@link TooManyAttempts} when there were too many. */
    void count(String email, String address) {
        take("email " + email, settings.attemptsPerEmail());
        take("address " + address, settings.attemptsPerAddress());
    }

    private void take(String key, int perMinute) {
        var probe = bucket(key, perMinute).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private synchronized Bucket bucket(String key, int perMinute) {
        return buckets.computeIfAbsent(
                key,
                it ->
                        Bucket.builder()
                                .withCustomTimePrecision(time)
                                .addLimit(
                                        Bandwidth.builder()
                                                .capacity(perMinute)
                                                .refillGreedy(perMinute, Duration.ofMinutes(1))
                                                .build())
                                .build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
