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
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.schemas.recurring.v1.BillKey;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.schemas.recurring.v1.RecurringStreamKey;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecurringTopologyTest {
    private static final Instant START = Instant.parse("2026-06-10T08:00:00Z");
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private final Map<RecurringStreamKey, RecurringStream> streams = new LinkedHashMap<>();
    private final Map<BillKey, Bill> bills = new LinkedHashMap<>();
    private TopologyRun run = run();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void saysWhatComesAgainAndWhenItIsDue() {
        send(rents(5, "2026-06-05", "-900"));

        assertThat(only().getStatus()).isEqualTo("mature");
        assertThat(only().getCadence()).isEqualTo("monthly");
        assertThat(only().getMembers()).hasSize(5);
        assertThat(only().getNextOn()).isEqualTo("2026-07-05");
        assertThat(only().getYearlyAmount()).isEqualByComparingTo("-10800");
        assertThat(statuses()).containsExactly("paid 5", "upcoming 3");
    }

    @Test
    void saysTheSameAfterABackfillAsAfterLivingThroughIt() {
        var all = new ArrayList<>(rents(30, "2026-06-05", "-900"));
        for (var rent : all) {
            send(List.of(rent));
        }
        var lived = Map.copyOf(streams);
        var livedBills = Map.copyOf(bills);
        Collections.shuffle(all, new Random(1));

        again();
        send(all);

        assertThat(streams).isEqualTo(lived);
        assertThat(bills).isEqualTo(livedBills);
    }

    @Test
    void saysNothingOfHalfAHistoryWhileTheRestIsComing() {
        var rents = rents(12, "2026-06-05", "-900");
        for (var rent : rents.subList(0, 6)) {
            run.send(ENRICHED, key(rent), rent);
        }
        for (var other : rents(5, "2026-06-09", "-40")) {
            other.setCounterpartyAccount("DE02120300000000202051");
            run.send(ENRICHED, key(other), other);
            run.pass(Duration.ofMillis(400));
        }
        for (var rent : rents.subList(6, 12)) {
            run.send(ENRICHED, key(rent), rent);
        }
        run.pass(A_WHILE);

        assertThat(run.out(RECURRING))
                .extracting(it -> it.value().getStatus())
                .containsExactly("mature", "mature");
    }

    @Test
    void staysSilentWhenNothingChanges() {
        var rents = rents(5, "2026-06-05", "-900");
        send(rents);

        rents.forEach(it -> run.send(ENRICHED, key(it), it));
        run.pass(A_WHILE);

        assertThat(run.out(RECURRING)).isEmpty();
        assertThat(run.out(BILLS)).isEmpty();
    }

    @Test
    void takesEverythingBackWhenTheTransactionsGo() {
        var rents = rents(5, "2026-06-05", "-900");
        send(rents);

        rents.forEach(it -> run.send(ENRICHED, key(it), null));
        settle();

        assertThat(streams).isEmpty();
        assertThat(bills).isEmpty();
    }

    @Test
    void isLateWhenTheDayHasComeAndGone() {
        send(rents(5, "2026-06-05", "-900"));

        run.skip(Duration.ofDays(31));
        settle();

        assertThat(only().getStatus()).isEqualTo("late");
        assertThat(only().getReason()).isEqualTo("Expected on 2026-07-05, not seen yet");
        assertThat(statuses()).contains("late 1");
    }

    @Test
    void saysTheSameWhenItIsStartedLateAsWhenItWasThereAllTheTime() {
        var rents = rents(5, "2026-06-05", "-900");
        send(rents);
        run.skip(Duration.ofDays(70));
        settle();
        var lived = Map.copyOf(bills);

        again();
        run.skip(Duration.ofDays(70));
        send(rents);

        assertThat(bills).isEqualTo(lived);
    }

    @Test
    void keepsItsIdWhenANewOneComes() {
        var rents = rents(6, "2026-06-05", "-900");
        send(rents.subList(0, 5));
        var id = only().getStreamId();

        send(rents.subList(5, 6));

        assertThat(only().getStreamId()).isEqualTo(id);
        assertThat(only().getMembers()).hasSize(6);
    }

    @Test
    void remembersWhatAPersonSaidWhicheverComesFirst() {
        var rents = rents(5, "2026-06-05", "-900");
        judge(verdict("none", rents.get(3).getTransactionId()));
        send(rents);

        assertThat(streams).isEmpty();

        judge(null);

        assertThat(streams).hasSize(1);
    }

    @Test
    void leavesOutWhatIsOnlyAnnounced() {
        var rents = rents(5, "2026-06-05", "-900");
        rents.get(4).setPending(true);
        send(rents);

        assertThat(only().getMembers()).hasSize(4);
    }

    @Test
    void tellsTenantsApart() {
        send(rents(5, "2026-06-05", "-900"));
        var other = new UUID(5, 5);
        for (var at = 0; at < 4; at++) {
            var rent = paid(at, LocalDate.of(2026, 3 + at, 5), "-900");
            rent.setTenantId(other);
            run.send(ENRICHED, key(rent), rent);
        }
        settle();

        assertThat(streams).hasSize(2);
        assertThat(streams.keySet())
                .extracting(RecurringStreamKey::getTenantId)
                .containsExactlyInAnyOrder(TENANT, other);
    }

    private void send(List<EnrichedTransaction> transactions) {
        transactions.forEach(it -> run.send(ENRICHED, key(it), it));
        settle();
    }

    private void judge(@Nullable Verdict verdict) {
        run.send(VERDICTS, new VerdictKey(TENANT, new UUID(9, 1)), verdict);
        settle();
    }

    private void settle() {
        run.pass(A_WHILE);
        collect(run.out(RECURRING), streams);
        collect(run.out(BILLS), bills);
    }

    private static <K, V> void collect(List<TestRecord<K, V>> records, Map<K, V> into) {
        for (var record : records) {
            if (record.value() == null) {
                into.remove(record.key());
            } else {
                into.put(record.key(), record.value());
            }
        }
    }

    private void again() {
        run.close();
        run = run();
        streams.clear();
        bills.clear();
    }

    private static TopologyRun run() {
        var topology = new RecurringTopology(TenantStores.IN_MEMORY);
        return new TopologyRun(topology, FakeRegistry.client(), START);
    }

    private RecurringStream only() {
        assertThat(streams).hasSize(1);
        return streams.values().iterator().next();
    }

    private List<String> statuses() {
        var counts = new TreeMap<String, Integer>();
        bills.values().forEach(it -> counts.merge(it.getStatus(), 1, Integer::sum));
        return counts.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).toList();
    }
}
