package io.pennyflow.api.platform;

import java.math.BigDecimal;

/** Money that can be spent at once, or nearly. */
public interface OnHand {
    /**
     * What there is on checking accounts and savings, in cash and on cards, in the household's
     * currency; money nobody knows a rate of is left out. Inside a {@link TenantScope}.
     */
    BigDecimal inBase();
}
