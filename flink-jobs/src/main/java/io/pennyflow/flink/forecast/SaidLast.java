package io.pennyflow.flink.forecast;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was said last of a series.
 *
 * @param round number of the question it answered
 * @param checksum null when it was that there is nothing to forecast any more
 */
public record SaidLast(long round, @Nullable Long checksum) {

    /** What was never said of is as good as taken back. */
    boolean saysTheSameAs(@Nullable SaidLast before) {
        return Objects.equals(checksum, before == null ? null : before.checksum);
    }
}
