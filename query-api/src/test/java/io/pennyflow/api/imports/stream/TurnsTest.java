package io.pennyflow.api.imports.stream;

import static io.pennyflow.api.imports.stream.ImportFixtures.OTHER_TENANT;
import static io.pennyflow.api.imports.stream.ImportFixtures.TENANT;
import static io.pennyflow.api.imports.stream.ImportFixtures.ref;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(2);

    @Test
    void givesTenantsTurnsOfOneBatchEach() throws Exception {
        var huge = ref(TENANT, 1);
        var small = ref(OTHER_TENANT, 2);
        turns.add(huge);
        assertThat(turns.take()).contains(huge);
        turns.add(small);

        turns.giveBack(huge);

        assertThat(turns.take()).contains(small);
        assertThat(turns.take()).contains(huge);
    }

    @Test
    void runsATenantsImportsInTheOrderOfTheirStart() throws Exception {
        turns.add(ref(TENANT, 1));
        turns.add(ref(TENANT, 2));
        assertThat(turns.take()).contains(ref(TENANT, 1));
        turns.giveBack(ref(TENANT, 1));
        assertThat(turns.take()).contains(ref(TENANT, 1));

        turns.finish(ref(TENANT, 1));

        assertThat(turns.take()).contains(ref(TENANT, 2));
    }

    @Test
    void linesAnImportUpOnce() throws Exception {
        turns.add(ref(TENANT, 1));
        turns.add(ref(TENANT, 1));

        turns.finish(turns.take().orElseThrow());

        turns.close();
        assertThat(turns.take()).isEmpty();
    }

    @Test
    void letsATenantInWhenAnotherIsDone() throws Exception {
        var third = new UUID(0, 3);
        turns.add(ref(TENANT, 1));
        turns.add(ref(OTHER_TENANT, 2));
        turns.add(ref(third, 3));
        assertThat(turns.take()).contains(ref(TENANT, 1));
        turns.giveBack(ref(TENANT, 1));
        assertThat(turns.take()).contains(ref(OTHER_TENANT, 2));

        turns.finish(ref(OTHER_TENANT, 2));

        assertThat(turns.take()).contains(ref(TENANT, 1));
        assertThat(turns.take()).contains(ref(third, 3));
    }

    @Test
    void sendsEveryoneHomeWhenItIsOver() throws Exception {
        turns.add(ref(TENANT, 1));

        turns.close();

        assertThat(turns.take()).isEmpty();
        assertThat(turns.take()).isEmpty();
    }
}
