package io.pennyflow.streams.recurring;

import static io.pennyflow.schemas.topic.Catalogue.BILLS;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.RECURRING;
import static io.pennyflow.schemas.topic.Catalogue.VERDICTS;
import static io.pennyflow.streams.recurring.EnrichedFixtures.TENANT;
import static io.pennyflow.streams.recurring.EnrichedFixtures.key;
import static io.pennyflow.streams.recurring.EnrichedFixtures.paid;
import static io.pennyflow.streams.recurring.EnrichedFixtures.rents;
import static io.pennyflow.streams.recurring.EnrichedFixtures.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.intent.v1.Verdict;
import io.pennyflow.schemas.intent.v1.VerdictKey;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecurringTopologyTest {
    private final RecurringRun run = new RecurringRun();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void saysWhatComesAgainAndWhenItIsDue() {
        run.send(rents(5, "2026-06-05", "-900"));

        assertThat(run.only().getStatus()).isEqualTo("mature");
        assertThat(run.only().getCadence()).isEqualTo("monthly");
        assertThat(run.only().getMembers()).hasSize(5);
        assertThat(run.only().getNextOn()).isEqualTo("2026-07-05");
        assertThat(run.only().getYearlyAmount()).isEqualByComparingTo("-10800");
        assertThat(run.statuses()).containsExactly("paid 5", "upcoming 3");
    }

    @Test
    void saysTheSameAfterABackfillAsAfterLivingThroughIt() {
        var all = new ArrayList<>(rents(30, "2026-06-05", "-900"));
        for (var rent : all) {
            run.send(List.of(rent));
        }
        var lived = Map.copyOf(run.streams());
        var livedBills = Map.copyOf(run.bills());
        Collections.shuffle(all, new Random(1));

        run.again();
        run.send(all);

        assertThat(run.streams()).isEqualTo(lived);
        assertThat(run.bills()).isEqualTo(livedBills);
    }

    @Test
    void saysNothingOfHalfAHistoryWhileTheRestIsComing() {
        var rents = rents(12, "2026-06-05", "-900");
        for (var rent : rents.subList(0, 6)) {
            run.raw().send(ENRICHED, key(rent), rent);
        }
        for (var other : rents(5, "2026-06-09", "-40")) {
            other.setCounterpartyAccount("DE02120300000000202051");
            run.raw().send(ENRICHED, key(other), other);
            run.raw().pass(Duration.ofMillis(400));
        }
        for (var rent : rents.subList(6, 12)) {
            run.raw().send(ENRICHED, key(rent), rent);
        }
        run.raw().pass(RecurringRun.A_WHILE);

        assertThat(run.raw().out(RECURRING))
                .extracting(it -> it.value().getStatus())
                .containsExactly("mature", "mature");
    }

    @Test
    void staysSilentWhenNothingChanges() {
        var rents = rents(5, "2026-06-05", "-900");
        run.send(rents);

        rents.forEach(it -> run.raw().send(ENRICHED, key(it), it));
        run.raw().pass(RecurringRun.A_WHILE);

        assertThat(run.raw().out(RECURRING)).isEmpty();
        assertThat(run.raw().out(BILLS)).isEmpty();
    }

    @Test
    void takesEverythingBackWhenTheTransactionsGo() {
        var rents = rents(5, "2026-06-05", "-900");
        run.send(rents);

        rents.forEach(it -> run.raw().send(ENRICHED, key(it), null));
        run.settle();

        assertThat(run.streams()).isEmpty();
        assertThat(run.bills()).isEmpty();
    }

    @Test
    void isLateWhenTheDayHasComeAndGone() {
        run.send(rents(5, "2026-06-05", "-900"));

        run.skip(Duration.ofDays(31));

        assertThat(run.only().getStatus()).isEqualTo("late");
        assertThat(run.only().getReason()).isEqualTo("Expected on 2026-07-05, not seen yet");
        assertThat(run.statuses()).contains("late 1");
    }

    @Test
    void saysTheSameWhenItIsStartedLateAsWhenItWasThereAllTheTime() {
        var rents = rents(5, "2026-06-05", "-900");
        run.send(rents);
        run.skip(Duration.ofDays(70));
        var lived = Map.copyOf(run.bills());

        run.again();
        run.skip(Duration.ofDays(70));
        run.send(rents);

        assertThat(run.bills()).isEqualTo(lived);
    }

    @Test
    void keepsItsIdWhenANewOneComes() {
        var rents = rents(6, "2026-06-05", "-900");
        run.send(rents.subList(0, 5));
        var id = run.only().getStreamId();

        run.send(rents.subList(5, 6));

        assertThat(run.only().getStreamId()).isEqualTo(id);
        assertThat(run.only().getMembers()).hasSize(6);
    }

    @Test
    void remembersWhatAPersonSaidWhicheverComesFirst() {
        var rents = rents(5, "2026-06-05", "-900");
        judge(verdict("none", rents.get(3).getTransactionId()));
        run.send(rents);

        assertThat(run.streams()).isEmpty();

        judge(null);

        assertThat(run.streams()).hasSize(1);
    }

    @Test
    void leavesOutWhatIsOnlyAnnounced() {
        var rents = rents(5, "2026-06-05", "-900");
        rents.get(4).setPending(true);
        run.send(rents);

        assertThat(run.only().getMembers()).hasSize(4);
    }

    @Test
    void tellsTenantsApart() {
        run.send(rents(5, "2026-06-05", "-900"));
        var other = new UUID(5, 5);
        for (var at = 0; at < 4; at++) {
            var rent = paid(at, LocalDate.of(2026, 3 + at, 5), "-900");
            rent.setTenantId(other);
            run.raw().send(ENRICHED, key(rent), rent);
        }
        run.settle();

        assertThat(run.streams()).hasSize(2);
        assertThat(run.streams().keySet())
                .extracting(RecurringStreamKey::getTenantId)
                .containsExactlyInAnyOrder(TENANT, other);
    }

    private void judge(@Nullable Verdict verdict) {
        run.say(VERDICTS, new VerdictKey(TENANT, new UUID(9, 1)), verdict);
    }
}
