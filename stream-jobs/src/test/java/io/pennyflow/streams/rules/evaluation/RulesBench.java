package io.pennyflow.streams.rules.evaluation;

import com.sun.management.ThreadMXBean;
import io.pennyflow.streams.rules.model.RuleBook;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Time and memory of a transaction under 200 rules on one thread, with and without the index; of
 * explaining one, of compiling the rules and of a preview. A main, to be profiled; prints a line a
 * round.
 */
final class RulesBench {
    private static final int TRANSACTIONS = 10_000;
    private static final int ROUNDS = 6;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long hits;

    private RulesBench() {}

    public static void main(String[] arguments) {
        var book = TwoHundredRules.rules();
        var indexed = CompiledRules.of(book).evaluator(Rates.NONE, Windows.NONE);
        var plain = CompiledRules.withoutIndex(book).evaluator(Rates.NONE, Windows.NONE);
        var met = TwoHundredRules.transactions(TRANSACTIONS, 0, 600);
        var strangers = TwoHundredRules.transactions(TRANSACTIONS, 400, 600);
        var bench = new RulesBench();
        for (var round = 0; round < ROUNDS; round++) {
            bench.round("indexed", indexed, met);
            bench.round("indexed, none applies", indexed, strangers);
            bench.round("asking every rule", plain, met);
        }
        time(
                "explaining one transaction",
                200,
                () -> met.subList(0, 200).forEach(indexed::explain));
        time("compiling the book", 20, () -> repeat(20, () -> CompiledRules.of(book)));
        time("preview of 10,000", 1, () -> preview(book, met));
    }

    private static void preview(RuleBook book, List<MapSubject> transactions) {
        var before = CompiledRules.of(RuleBook.EMPTY).evaluator(Rates.NONE, Windows.NONE);
        var after = CompiledRules.of(book).evaluator(Rates.NONE, Windows.NONE);
        var preview = new Preview(before, after, 200);
        transactions.forEach(preview::add);
        System.out.printf("%,d would change%n", preview.summary().changed());
    }

    private static void repeat(int times, Runnable work) {
        for (var left = times; left > 0; left--) {
            work.run();
        }
    }

    private static void time(String name, int times, Runnable work) {
        var started = THREADS.getCurrentThreadCpuTime();
        work.run();
        var nanos = THREADS.getCurrentThreadCpuTime() - started;
        System.out.printf("%-26s %,7d us%n", name, nanos / times / 1_000);
    }

    private void round(String name, Evaluator rules, List<MapSubject> transactions) {
        hits = 0;
        var memory = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        var started = THREADS.getCurrentThreadCpuTime();
        for (var transaction : transactions) {
            hits += rules.evaluate(transaction).hits().size();
        }
        var nanos = THREADS.getCurrentThreadCpuTime() - started;
        var bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - memory;
        System.out.printf(
                "%-22s %,7d ns and %,6d bytes a transaction, %.2f hits%n",
                name,
                nanos / transactions.size(),
                bytes / transactions.size(),
                (double) hits / transactions.size());
    }
}
