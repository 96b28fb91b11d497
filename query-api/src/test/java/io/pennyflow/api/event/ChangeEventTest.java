package io.pennyflow.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeEventTest {
    private static final UUID TENANT = UUID.randomUUID();

    @Test
    void mergesChangesAndContinuesBehindTheLast() {
        var event =
                ChangeEvent.merged(
                        List.of(
                                change(5, "transaction", 2, List.of("a", "b")),
                                change(6, "alert", 1, List.of("c")),
                                change(9, "transaction", 1, List.of("d"))));

        assertThat(event.seq()).isEqualTo(9);
        assertThat(event.views()).containsExactly("alert", "transaction");
        assertThat(event.rows()).containsEntry("transaction", 3).containsEntry("alert", 1);
        assertThat(event.ids().get("transaction")).containsExactly("a", "b", "d");
    }

    @Test
    void namesNoIdsWhenItCannotNameAll() {
        var event =
                ChangeEvent.merged(
                        List.of(
                                change(5, "transaction", 2, List.of("a", "b")),
                                change(6, "transaction", 5_000, List.of()),
                                change(7, "alert", 1, List.of("c"))));

        assertThat(event.ids()).containsOnlyKeys("alert");
        assertThat(event.rows()).containsEntry("transaction", 5_002);
    }

    @Test
    void namesTwentyIdsAtMost() {
        var twenty = IntStream.range(0, 20).mapToObj(Integer::toString).toList();

        var fits = ChangeEvent.merged(List.of(change(1, "alert", 20, twenty)));
        var tooMany =
                ChangeEvent.merged(
                        List.of(
                                change(1, "alert", 20, twenty),
                                change(2, "alert", 1, List.of("one more"))));

        assertThat(fits.ids()).containsKey("alert");
        assertThat(tooMany.ids()).isEmpty();
    }

    private static ViewChange change(long seq, String view, int rows, List<String> ids) {
        return new ViewChange(seq, TENANT, view, rows, ids, Instant.EPOCH);
    }
}
