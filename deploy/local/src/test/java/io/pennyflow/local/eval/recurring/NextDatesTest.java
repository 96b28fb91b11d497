package io.pennyflow.local.eval.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.recurring.detection.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextDatesTest {
    private static final List<String> DAYS =
            List.of("2025-01-08", "2025-02-10", "2025-03-10", "2025-04-08", "2025-05-08");

    private final Labelled labelled = labelled();

    @Test
    void showsTheFirstTwoThirdsAndNothingLater() {
        var seen = new ArrayList<LocalDate>();

        NextDates.errors(
                labelled,
                dealings -> {
                    dealings.occurrences().forEach(it -> seen.add(it.on()));
                    return List.of();
                });

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2025, 1, 8),
                        LocalDate.of(2025, 2, 10),
                        LocalDate.of(2025, 3, 10));
    }

    @Test
    void measuresHowFarTheFourthOfFiveIs() {
        var errors = NextDates.errors(labelled, always(LocalDate.of(2025, 4, 5)));

        assertThat(errors).isEqualTo(new DateErrors(1, 1, 3));
        assertThat(errors.mean()).isEqualTo(3);
    }

    @Test
    void countsASeriesThatIsNotFoundAsNotTold() {
        var errors = NextDates.errors(labelled, dealings -> List.of());

        assertThat(errors.share()).isZero();
    }

    private static Finder always(LocalDate next) {
        return dealings ->
                List.of(
                        new Found(
                                dealings.occurrences().stream().map(Occurrence::id).toList(),
                                next));
    }

    private static Labelled labelled() {
        var enrichment = new Enrichment();
        var rows = DAYS.stream().map(it -> enrichment.of(row(it))).toList();
        var series = rows.stream().map(EnrichedTransaction::getTransactionId).toList();
        return new Labelled(rows, List.of(series), Set.of());
    }

    private static BankRow row(String day) {
        return new BankRow(
                day,
                "1",
                LocalDate.parse(day),
                new BigDecimal("-640.00"),
                "CZK",
                "NAJEM",
                "AB 12345678",
                null);
    }
}
