package io.pennyflow.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {
    @Test
    void givesASecretBackToWhoeverHasBothHalves() {
        var key = Seal.newKey();

        var sealed = Seal.close(key, "geheim ü");

        assertThat(Seal.open(key, sealed)).isEqualTo("geheim ü");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("geheim");
    }

    @Test
    void opensNothingWithAnotherKey() {
        var sealed = Seal.close(Seal.newKey(), "geheim");

        assertThatThrownBy(() -> Seal.open(Seal.newKey(), sealed))
                .isInstanceOf(IllegalStateException.class);
    }
}
