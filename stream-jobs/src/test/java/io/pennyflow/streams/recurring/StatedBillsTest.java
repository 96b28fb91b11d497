package io.pennyflow.streams.recurring;

import static io.pennyflow.schemas.topic.Catalogue.BILLS;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.OWN_BILLS;
import static io.pennyflow.schemas.topic.Catalogue.RECURRING;
import static io.pennyflow.streams.recurring.EnrichedFixtures.ACCOUNT;
import static io.pennyflow.streams.recurring.EnrichedFixtures.RENT;
import static io.pennyflow.streams.recurring.EnrichedFixtures.TENANT;
import static io.pennyflow.streams.recurring.EnrichedFixtures.key;
import static io.pennyflow.streams.recurring.EnrichedFixtures.ownBill;
import static io.pennyflow.streams.recurring.EnrichedFixtures.paid;
import static io.pennyflow.streams.recurring.EnrichedFixtures.rents;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.intent.v1.OwnBill;
import io.pennyflow.schemas.intent.v1.OwnBillKey;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import io.pennyflow.streams.recurring.detection.Stated;
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

class StatedBillsTest {
    private final RecurringRun run = new RecurringRun();
    private final OwnBill bill = ownBill("Lindner", "2026-06-20", "-900");

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void areDueBeforeAnythingPaidThem() {
        state(bill);

        assertThat(run.only().getStreamId())
                .isEqualTo(Stated.streamId(TENANT, bill.getOwnBillId(), ACCOUNT));
        assertThat(run.only().getOrigin()).isEqualTo("stated");
        assertThat(run.only().getStatus()).isEqualTo("mature");
        assertThat(run.only().getMembers()).isEmpty();
        assertThat(run.only().getCategory()).isEqualTo("UNCATEGORIZED");
        assertThat(run.only().getNextOn()).isEqualTo("2026-06-20");
        assertThat(run.only().getNextAmount()).isEqualByComparingTo("-900");
        assertThat(run.only().getYearlyAmount()).isEqualByComparingTo("-10800");
        assertThat(run.statuses()).containsExactly("upcoming 3");
        assertThat(run.bills().values()).allMatch(it -> it.getMature());
    }

    @Test
    void claimWhatPaysThem() {
        state(bill);

        var payment = paid(1, LocalDate.parse("2026-06-19"), "-900");
        run.send(List.of(payment));

        assertThat(run.only().getMembers()).containsExactly(payment.getTransactionId());
        assertThat(run.statuses()).containsExactly("paid 1", "upcoming 2");
        assertThat(run.only().getNextOn()).isEqualTo("2026-07-20");
        assertThat(run.only().getCategory()).isEqualTo(RENT);
    }

    @Test
    void areLateWhenNothingPaysThem() {
        state(bill);

        run.skip(Duration.ofDays(20));

        assertThat(run.only().getStatus()).isEqualTo("late");
        assertThat(run.statuses()).contains("late 1");
    }

    @Test
    void takeTheirTransactionsFromTheSeriesThatWasFound() {
        run.send(rents(5, "2026-05-20", "-900"));
        assertThat(run.only().getOrigin()).isEqualTo("found");

        state(bill);

        assertThat(run.only().getOrigin()).isEqualTo("stated");
        assertThat(run.only().getMembers()).hasSize(5);
        assertThat(run.statuses()).containsExactly("paid 5", "upcoming 3");
    }

    @Test
    void giveTheirTransactionsBackWhenTheyAreTakenBack() {
        run.send(rents(5, "2026-05-20", "-900"));
        var found = Map.copyOf(run.streams());
        var foundBills = Map.copyOf(run.bills());
        state(bill);

        state(null);

        assertThat(run.streams()).isEqualTo(found);
        assertThat(run.bills()).isEqualTo(foundBills);
    }

    @Test
    void leaveAnotherSeriesOfTheSameCompanyAlone() {
        var all = new ArrayList<>(rents(5, "2026-05-20", "-900"));
        for (var at = 0; at < 5; at++) {
            all.add(paid(50 + at, LocalDate.of(2026, 1 + at, 3), "-60"));
        }
        run.send(all);
        assertThat(run.streams()).hasSize(2);

        state(bill);

        assertThat(run.streams().values())
                .extracting(it -> it.getOrigin() + " " + it.getNextAmount())
                .containsExactlyInAnyOrder("stated -900.0000", "found -60.0000");
    }

    @Test
    void sayTheSameInWhateverOrderAllOfItComes() {
        var all = new ArrayList<>(rents(30, "2026-06-20", "-900"));
        for (var rent : all) {
            run.send(List.of(rent));
        }
        state(bill);
        var lived = Map.copyOf(run.streams());
        var livedBills = Map.copyOf(run.bills());
        Collections.shuffle(all, new Random(1));

        run.again();
        run.send(all.subList(0, 10));
        state(bill);
        run.send(all.subList(10, 30));

        assertThat(run.streams()).isEqualTo(lived);
        assertThat(run.bills()).isEqualTo(livedBills);
    }

    @Test
    void tellOfNoOtherSeriesWhileAHistoryIsImported() {
        state(bill);
        rents(12, "2026-05-20", "-900").forEach(it -> run.raw().send(ENRICHED, key(it), it));
        run.raw().pass(RecurringRun.A_WHILE);

        assertThat(run.raw().out(RECURRING))
                .extracting(it -> it.value().getOrigin())
                .containsOnly("stated");
        assertThat(run.raw().out(BILLS)).isNotEmpty();
    }

    @Test
    void leaveNothingBehindOnTheAccountTheyMoveFrom() {
        run.send(rents(5, "2026-05-20", "-900"));
        state(bill);

        bill.setAccountId(new UUID(1, 2));
        state(bill);

        assertThat(run.streams().values())
                .extracting(it -> it.getOrigin() + " " + it.getMembers().size())
                .containsExactlyInAnyOrder("found 5", "stated 0");
        var moved = Stated.streamId(TENANT, bill.getOwnBillId(), new UUID(1, 2));
        assertThat(run.streams()).containsKey(new RecurringStreamKey(TENANT, moved));
    }

    @Test
    void areSilentWhenNothingChanges() {
        run.send(rents(5, "2026-05-20", "-900"));
        state(bill);

        run.raw().send(OWN_BILLS, new OwnBillKey(TENANT, bill.getOwnBillId()), bill);
        run.raw().pass(RecurringRun.A_WHILE);

        assertThat(run.raw().out(RECURRING)).isEmpty();
        assertThat(run.raw().out(BILLS)).isEmpty();
    }

    private void state(@Nullable OwnBill said) {
        run.say(OWN_BILLS, new OwnBillKey(TENANT, bill.getOwnBillId()), said);
    }
}
