package io.pennyflow.streams.platform.rates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells every task of this process which rates changed. The global store's thread writes, tasks
 * read. A task that starts has missed changes: it looks at everything once.
 */
public final class RateChanges {
    private final Collection<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private volatile long version;

    /** Grows with every change: what was looked up before is to be looked up again. */
    long version() {
        return version;
    }

    Subscription subscribe() {
        var subscription = new Subscription();
        subscriptions.add(subscription);
        return subscription;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // The global store has one thread.
    void changed(String currency, int day) {
        version++;
        subscriptions.forEach(it -> it.add(currency, day));
    }

    /** Days from the first to the last that changed, both included. */
    public record Days(int first, int last) {
        Days with(int day) {
            return new Days(Math.min(first, day), Math.max(last, day));
        }
    }

    /** What one task has not looked at yet. */
    public final class Subscription implements AutoCloseable {
        private Map<String, Days> pending = new HashMap<>();

        private synchronized void add(String currency, int day) {
            pending.merge(currency, new Days(day, day), (known, unused) -> known.with(day));
        }

        /** What changed since the last call, by currency. */
        public synchronized Map<String, Days> take() {
            if (pending.isEmpty()) {
                return Map.of();
            }
            var taken = pending;
            pending = new HashMap<>();
            return taken;
        }

        @Override
        public void close() {
            subscriptions.remove(this);
        }
    }
}
