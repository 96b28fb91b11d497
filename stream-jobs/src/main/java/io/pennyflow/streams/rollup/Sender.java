package io.pennyflow.streams.rollup;

import org.jspecify.annotations.Nullable;

/** Where a rollup's records go; null is a tombstone. */
interface Sender<K, V> {
    void send(K key, @Nullable V value);
}
