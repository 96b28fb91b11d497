package io.pennyflow.streams.recurring;

import static io.pennyflow.streams.recurring.EnrichedFixtures.paid;
import static io.pennyflow.streams.recurring.EnrichedFixtures.rents;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.recurring.detection.Nature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DealingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void putsTogetherWhatPassedBetweenTheSameTwoInOneDirection() {
        var all = new ArrayList<>(rents(5, "2026-05-01", "-900.00"));
        all.add(paid(20, DAY, "35.00"));

        var dealings = Dealings.of(all);

        assertThat(dealings)
                .extracting(it -> it.occurrences().size())
                .containsExactlyInAnyOrder(5, 1);
        assertThat(dealings.get(0).nature()).isEqualTo(Nature.COMMITMENT);
        assertThat(dealings.get(0).series()).hasSize(1);
    }

    @Test
    void leavesOutWhatCannotBeInASeries() {
        var announced = EnrichedTransaction.newBuilder(paid(1, DAY, "-5.00")).setPending(true);
        var received =
                EnrichedTransaction.newBuilder(paid(2, DAY, "5.00")).setTransferId(new UUID(7, 9));

        var dealings =
                Dealings.of(List.of(announced.build(), received.build(), paid(3, DAY, "0.00")));

        assertThat(dealings).isEmpty();
    }
}
