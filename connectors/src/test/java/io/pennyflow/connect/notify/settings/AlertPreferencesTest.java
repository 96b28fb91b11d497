package io.pennyflow.connect.notify.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertPreferencesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-01-05T20:59:59Z, 2026-01-05T20:59:59Z",
        "22:00, 07:00, 2026-01-05T21:00:00Z, 2026-01-06T06:00:00Z",
        "22:00, 07:00, 2026-01-06T05:59:59Z, 2026-01-06T06:00:00Z",
        "22:00, 07:00, 2026-01-06T06:00:00Z, 2026-01-06T06:00:00Z",
        "12:00, 14:00, 2026-01-05T12:30:00Z, 2026-01-05T13:00:00Z",
        "12:00, 12:00, 2026-01-05T11:00:00Z, 2026-01-05T11:00:00Z",
        // The night in which the clock is set forward, and the one in which it is set back.
        "22:00, 02:30, 2026-03-28T22:00:00Z, 2026-03-29T01:30:00Z",
        "22:00, 07:00, 2026-10-24T21:00:00Z, 2026-10-25T06:00:00Z",
    })
    void waitsForTheEndOfQuietHours(
            LocalTime from, LocalTime until, Instant now, Instant expected) {
        assertThat(preferences(from, until, null).afterQuiet(now)).isEqualTo(expected);
    }

    @Test
    void waitsForNothingWithoutQuietHours() {
        var now = Instant.parse("2026-01-05T02:00:00Z");

        assertThat(preferences(null, null, null).afterQuiet(now)).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "daily",
            value = {
                "daily, 2026-01-05T16:59:59Z, 2026-01-05T17:00:00Z",
                "daily, 2026-01-05T17:00:00Z, 2026-01-06T17:00:00Z",
                "MONDAY, 2026-01-05T16:00:00Z, 2026-01-05T17:00:00Z",
                "MONDAY, 2026-01-05T17:00:00Z, 2026-01-12T17:00:00Z",
                "SUNDAY, 2026-01-05T17:00:00Z, 2026-01-11T17:00:00Z",
            })
    void knowsTheNextDigest(@Nullable DayOfWeek on, Instant now, Instant expected) {
        assertThat(preferences(null, null, on).nextDigest(now)).isEqualTo(expected);
    }

    @Test
    void keepsWhatItIsWrittenAs() {
        var kind =
                new KindSetting(
                        "fee", List.of("email"), true, false, new BigDecimal("2.50"), "EUR");
        var preferences =
                new AlertPreferences(
                        "de",
                        BERLIN,
                        LocalTime.of(22, 0),
                        LocalTime.of(7, 0),
                        LocalTime.of(18, 0),
                        DayOfWeek.FRIDAY,
                        true,
                        false,
                        List.of(kind));

        assertThat(PreferencesJson.read(PreferencesJson.write(preferences))).isEqualTo(preferences);
    }

    @Test
    void findsSmallAmountsNotWorthAMessage() {
        var kind = new KindSetting("fee", List.of(), false, false, new BigDecimal("10"), "EUR");

        assertThat(kind.isWorth(new BigDecimal("-9.99"), "EUR")).isFalse();
        assertThat(kind.isWorth(new BigDecimal("-10.0000"), "EUR")).isTrue();
        assertThat(kind.isWorth(new BigDecimal("-1"), "JPY")).isTrue();
        assertThat(kind.isWorth(null, null)).isTrue();
    }

    @Test
    void findsLargeBalancesNotWorthAMessage() {
        var kind =
                new KindSetting(
                        "low-balance", List.of(), false, false, new BigDecimal("100"), "EUR");

        assertThat(kind.isWorth(new BigDecimal("99.99"), "EUR")).isTrue();
        assertThat(kind.isWorth(new BigDecimal("-500"), "EUR")).isTrue();
        assertThat(kind.isWorth(new BigDecimal("100"), "EUR")).isFalse();
    }

    private static AlertPreferences preferences(
            @Nullable LocalTime from, @Nullable LocalTime until, @Nullable DayOfWeek digestOn) {
        return new AlertPreferences(
                "en", BERLIN, from, until, LocalTime.of(18, 0), digestOn, true, true, List.of());
    }
}
