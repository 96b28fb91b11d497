package io.pennyflow.api.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.api.fixture.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final HandClock clock = new HandClock();
    private final Attempts attempts = new Attempts(new IdentitySettings(3, 5, 1), clock);

    @Test
    void refusesAFourthAttemptWithOneEmail() {
        repeat(3, "anna@example.org", "10.0.0.1");

        assertThatThrownBy(() -> attempts.count("anna@example.org", "10.0.0.2"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void refusesASixthAttemptFromOneAddress() {
        for (var n = 0; n < 5; n++) {
            attempts.count(n + "@example.org", "10.0.0.1");
        }

        assertThatThrownBy(() -> attempts.count("ben@example.org", "10.0.0.1"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void forgivesAfterAMinute() {
        repeat(3, "anna@example.org", "10.0.0.1");

        clock.advance(Duration.ofMinutes(1));

        assertThatCode(() -> attempts.count("anna@example.org", "10.0.0.1"))
                .doesNotThrowAnyException();
    }

    private void repeat(int times, String email, String address) {
        for (var n = 0; n < times; n++) {
            attempts.count(email, address);
        }
    }
}
