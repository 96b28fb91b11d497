package io.pennyflow.api.identity;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down guessing: ten attempts a minute for an email, thirty for an address. */
@Component
class Attempts {
    static final int OF_EMAIL_PER_MINUTE = 10;
    static final int OF_ADDRESS_PER_MINUTE = 30;

    private static final int REMEMBERED_MAX = 20_000;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED_MAX;
                }
            };

    /** Counts one attempt; throws {@link TooManyAttempts} when there were too many. */
    void count(String email, String address) {
        var ofEmail = bucket("email " + email, OF_EMAIL_PER_MINUTE).tryConsume(1);
        var ofAddress = bucket("address " + address, OF_ADDRESS_PER_MINUTE).tryConsume(1);
        if (!ofEmail || !ofAddress) {
            throw new TooManyAttempts();
        }
    }

    private synchronized Bucket bucket(String key, int perMinute) {
        return buckets.computeIfAbsent(
                key,
                it ->
                        Bucket.builder()
                                .addLimit(
                                        Bandwidth.builder()
                                                .capacity(perMinute)
                                                .refillGreedy(perMinute, Duration.ofMinutes(1))
                                                .build())
                                .build());
    }
}
