package io.pennyflow.streams.platform.rates;

import io.pennyflow.streams.platform.rates.Rate.PerEuro;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** The rates as one task looks them up: one thread's own, with what it found remembered. */
public final class Rates {
    public static final String EURO = "EUR";

    /** Answers remembered; beyond it all are forgotten. */
    static final int REMEMBERED = 50_000;

    private final ReadOnlyKeyValueStore<Bytes, byte[]> store;
    private final RateChanges changes;
    private final Map<Question, Optional<Rate>> answers = new HashMap<>();
    private long version = -1;

    Rates(ReadOnlyKeyValueStore<Bytes, byte[]> store, RateChanges changes) {
        this.store = store;
        this.changes = changes;
    }

    /** The rate of the day, or of the last day before it that has one, on each side of the euro. */
    public Optional<Rate> of(String source, String target, int day) {
        if (source.equals(target)) {
            return Optional.of(Rate.ONE);
        }
        // The version is read before the store: an answer is never newer than it is taken for.
        if (version != changes.version() || answers.size() >= REMEMBERED) {
            version = changes.version();
            answers.clear();
        }
        return answers.computeIfAbsent(new Question(source, target, day), this::look);
    }

    /** The first day after this one on which the currency has a rate; the end of time if none. */
    public int nextAfter(String currency, int day) {
        if (day == Integer.MAX_VALUE) {
            return day;
        }
        try (var later = store.range(key(currency, day + 1), key(currency, Integer.MAX_VALUE))) {
            return later.hasNext() ? day(later.peekNextKey()) : Integer.MAX_VALUE;
        }
    }

    private Optional<Rate> look(Question question) {
        var source = perEuro(question.source(), question.day());
        var target = source == null ? null : perEuro(question.target(), question.day());
        return source == null || target == null
                ? Optional.empty()
                : Optional.of(Rate.cross(source, target));
    }

    private @Nullable PerEuro perEuro(String currency, int day) {
        if (currency.equals(EURO)) {
            return PerEuro.EURO;
        }
        var from = key(currency, Integer.MIN_VALUE);
        try (var earlier = store.reverseRange(from, key(currency, day))) {
            if (!earlier.hasNext()) {
                return null;
            }
            var newest = earlier.next();
            var units = new BigDecimal(new BigInteger(newest.value), Rate.SCALE);
            return new PerEuro(units, day(newest.key));
        }
    }

    private static Bytes key(String currency, int day) {
        return Bytes.wrap(RateKey.of(currency, day));
    }

    private static int day(Bytes key) {
        var bytes = key.get();
        return RateKey.day(ByteBuffer.wrap(bytes, bytes.length - Integer.BYTES, Integer.BYTES));
    }

    private record Question(String source, String target, int day) {}
}
