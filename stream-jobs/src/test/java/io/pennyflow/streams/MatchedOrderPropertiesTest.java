package io.pennyflow.streams;

import static io.pennyflow.streams.MatchedRun.pending;
import static io.pennyflow.streams.MatchedRun.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** In whatever order rows come and go, what is left is the same to the last byte. */
class MatchedOrderPropertiesTest {
    private static final List<String> SHOPS = List.of("REWE MARKT", "Rewe Markt", "Shell", "Cafe");
    private static final List<String> AMOUNTS = List.of("-5.00", "-6.00", "-20.00", "-24.00");
    private static final int BATCHES = 3;

    private record Told(int batch, RawTransaction row) {}

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void comesToTheSameInAnyOrderOfArrival(@ForAll long seed) {
        var told = told(new Random(seed));
        var shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(after(shuffled, seed)).isEqualTo(after(told, 0));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void undoingABatchLeavesWhatWasThereWithoutIt(@ForAll long seed) {
        var told = told(new Random(seed));
        var last = told.stream().filter(it -> it.batch() == BATCHES).toList();
        var others = told.stream().filter(it -> it.batch() != BATCHES).toList();
        try (var run = new MatchedRun()) {
            others.forEach(it -> run.send(it.batch(), it.row()));
            var before = run.state();
            last.forEach(it -> run.send(it.batch(), it.row()));
            run.state();

            run.undo(BATCHES);

            assertThat(run.state()).isEqualTo(before);
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void comesToTheSameWithUndoAndDeletionInBetween(@ForAll long seed) {
        var told = told(new Random(seed));
        var deleted = told.get(new Random(seed).nextInt(told.size())).row();
        try (var early = new MatchedRun();
                var late = new MatchedRun()) {
            early.undo(1);
            early.delete(deleted, BATCHES, false);
            Collections.shuffle(told, new Random(seed));
            told.forEach(it -> early.send(it.batch(), it.row()));

            told.subList(0, told.size() / 2).forEach(it -> late.send(it.batch(), it.row()));
            late.state();
            late.undo(1);
            late.state();
            told.subList(told.size() / 2, told.size())
                    .forEach(it -> late.send(it.batch(), it.row()));
            late.state();
            late.delete(deleted, BATCHES, false);

            assertThat(late.state()).isEqualTo(early.state());
        }
    }

    /** Settles now and then, so that merges are made and taken back on the way. */
    private static Map<TransactionKey, EnrichedTransaction> after(List<Told> told, long seed) {
        var random = new Random(seed);
        try (var run = new MatchedRun()) {
            for (var each : told) {
                run.send(each.batch(), each.row());
                if (seed != 0 && random.nextInt(4) == 0) {
                    run.state();
                }
            }
            return run.state();
        }
    }

    /** Rows of three batches; some are told of by more than one. */
    private static List<Told> told(Random random) {
        var told = new ArrayList<Told>();
        for (var at = 0; at < 14; at++) {
            var id = at;
            var day = random.nextInt(8);
            var amount = AMOUNTS.get(random.nextInt(AMOUNTS.size()));
            var shop = SHOPS.get(random.nextInt(SHOPS.size()));
            var row =
                    random.nextInt(4) == 0
                            ? pending(id, day, amount, shop)
                            : row(id, day, amount, shop);
            var first = 1 + random.nextInt(BATCHES);
            told.add(new Told(first, row));
            if (first < BATCHES && random.nextInt(3) == 0) {
                told.add(new Told(first + 1, row));
            }
        }
        return told;
    }
}
