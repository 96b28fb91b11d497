package io.pennyflow.connect.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Instant SENT = Instant.ofEpochSecond(1614265330);

    /** The example that libraries of the specification test with. */
    @Test
    void isWhatTheSpecificationsLibrariesExpect() {
        var header =
                Signature.of(
                        List.of(SECRET),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        SENT,
                        "{\"test\": 2432232314}");

        assertThat(header).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsWithEverySecretWhileARotationLasts() {
        var next = Signature.newSecret(new SecureRandom());

        var header = Signature.of(List.of(next, SECRET), "msg_1", SENT, "{}");

        assertThat(header.split(" "))
                .containsExactly(
                        Signature.of(List.of(next), "msg_1", SENT, "{}"),
                        Signature.of(List.of(SECRET), "msg_1", SENT, "{}"));
    }

    @Test
    void makesSecretsOf256Bits() {
        var secret = Signature.newSecret(new SecureRandom());

        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(secret).isNotEqualTo(Signature.newSecret(new SecureRandom()));
    }
}
