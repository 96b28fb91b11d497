package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import org.jspecify.annotations.Nullable;

/** Where settled transactions go. */
interface Outputs {

    /** Null bytes: it is gone, or waits. */
    void enriched(TenantKey key, byte @Nullable [] record, long timestamp);

    /** Waits if {@link Known#reason()} says why; else it no longer does. */
    void unpriced(TenantKey key, Known known, long timestamp);
}
