package io.pennyflow.connect.notify.settings;

import io.pennyflow.schemas.alert.AlertKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants of one kind of alerts.
 *
 * @param channels email, push; none leaves it on the page
 * @param digest whether it waits for the digest; email alone has one
 * @param disturbs whether it comes in quiet hours too
 * @param threshold smaller amounts in {@code currency} are not worth a message, nor are larger
 *     balances; null: all are
 */
public record KindSetting(
        String kind,
        List<String> channels,
        boolean digest,
        boolean disturbs,
        @Nullable BigDecimal threshold,
        @Nullable String currency) {

    private static final Set<String> OF_BALANCES =
            Set.of(AlertKind.LOW_BALANCE.wire(), AlertKind.LOW_BALANCE_AHEAD.wire());

    public KindSetting {
        channels = List.copyOf(channels);
    }

    /** What holds for a kind that a member has said nothing of. */
    public static KindSetting defaultOf(String kind) {
        return new KindSetting(kind, List.of("email", "push"), false, false, null, null);
    }

    /** An amount in another currency is not compared: better told once too often. */
    public boolean isWorth(@Nullable BigDecimal amount, @Nullable String inCurrency) {
        return threshold == null
                || amount == null
                || currency == null
                || !currency.equals(inCurrency)
                || (OF_BALANCES.contains(kind)
                        ? amount.compareTo(threshold) < 0
                        : amount.abs().compareTo(threshold) >= 0);
    }
}
