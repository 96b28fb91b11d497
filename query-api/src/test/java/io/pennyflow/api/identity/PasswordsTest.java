package io.pennyflow.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final String EMAIL = "anna.schmidt@example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short words",
                "password1234",
                "Passwort2026!!",
                "123456789012",
                "123412341234",
                "aaaaaaaaaaaa",
                "qwertyuiop12",
                "iloveyouiloveyou",
                "anna.schmidt-2026",
                "Correct-Horse-Battery-Staple"
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(Passwords.weakness(password, EMAIL)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four dull green lamps",
                "k9#vR2!pQx7m",
                "Zwölf Bäume im Schnee",
                "日本語のパスワードはいい"
            })
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(Passwords.weakness(password, EMAIL)).isEmpty();
    }

    @Test
    void refusesAPasswordThatIsTooLongToHashCheaply() {
        assertThat(Passwords.weakness("ab".repeat(101), EMAIL)).isPresent();
    }

    @Test
    void keepsAHashThatTellsItsParameters() {
        var passwords = new Passwords(new IdentitySettings(10, 30, 1));

        var hash = passwords.hash("four dull green lamps");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("four dull green lamps", hash)).isTrue();
        assertThat(passwords.matches("four dull green lamp", hash)).isFalse();
    }
}
