package io.pennyflow.api.platform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Money that has a purpose already. Whoever gives money one says here how much. */
public interface SetAside {
    /** How much of the money on each account. Inside a {@link TenantScope}. */
    Map<UUID, BigDecimal> byAccount();

    /** What is still to be put by each month. Inside a {@link TenantScope}. */
    List<Monthly> monthly();

    /** So much a month. */
    record Monthly(BigDecimal amount, String currency) {}
}
