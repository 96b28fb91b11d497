package io.pennyflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.local.bench.CrashRun;
import io.pennyflow.local.bench.Damage;
import org.junit.jupiter.api.Test;

class CrashIT {
    private static final int ROWS = 20_000;
    private static final int KILLS = 2;
    private static final long SEED = 3;

    @Test
    void losesAndDoublesNothingWhenEverythingIsKilledDuringAnImport() throws Exception {
        var damage = new CrashRun(ROWS, KILLS, SEED, System.err).run();

        assertThat(damage).isEqualTo(new Damage(ROWS, KILLS, 0, 0, true));
    }
}
