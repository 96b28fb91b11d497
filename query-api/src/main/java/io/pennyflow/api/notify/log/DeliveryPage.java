package io.pennyflow.api.notify.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log.
 *
 * @param next what to name as {@code before} for the next one; null on the last
 */
public record DeliveryPage(List<DeliveryLogEntry> items, @Nullable Long next) {
    public static DeliveryPage of(List<DeliveryLogEntry> items, int limit) {
        return new DeliveryPage(items, items.size() < limit ? null : items.get(limit - 1).number());
    }
}
