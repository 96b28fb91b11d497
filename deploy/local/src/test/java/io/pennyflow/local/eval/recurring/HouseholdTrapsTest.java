package io.pennyflow.local.eval.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.local.demo.DemoHousehold;
import io.pennyflow.local.demo.GroundTruth;
import io.pennyflow.streams.recurring.Dealings;
import io.pennyflow.streams.recurring.detection.Bill;
import io.pennyflow.streams.recurring.detection.Life;
import io.pennyflow.streams.recurring.detection.PriceChange;
import io.pennyflow.streams.recurring.detection.Series;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the demo household has in store for whoever looks for series. */
class HouseholdTrapsTest {
    private static final long SEED = 1;
    private static final GroundTruth TRUTH =
            DemoHousehold.generate(SEED, LabelledHousehold.END).truth();
    private static final List<Series> FOUND =
            Dealings.of(LabelledHousehold.generate(SEED).transactions()).stream()
                    .flatMap(it -> it.series().stream())
                    .toList();

    @Test
    void everyRisenPriceIsAChangeOfASeriesThatGoesOn() {
        assertThat(TRUTH.priceRises())
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        rise -> {
                            var row = Enrichment.id(rise.row());
                            assertThat(with(row).changes())
                                    .extracting(PriceChange::since)
                                    .contains(row);
                        });
    }

    @Test
    void theBillThatNeverCameIsMissedAndItsSeriesGoesOn() {
        var missed = TRUTH.missedBills().get(0);
        var rows = Objects.requireNonNull(TRUTH.series().get(missed.series()));

        var series = with(Enrichment.id(rows.get(0)));

        assertThat(series.members()).hasSameSizeAs(rows);
        assertThat(Life.of(series, LabelledHousehold.END).bills())
                .filteredOn(it -> it.state() == Bill.State.MISSED)
                .extracting(it -> it.when().likely())
                .containsExactly(missed.dueOn());
    }

    private static Series with(UUID row) {
        return FOUND.stream()
                .filter(it -> it.members().stream().anyMatch(member -> member.id().equals(row)))
                .findFirst()
                .orElseThrow();
    }
}
