package io.pennyflow.streams.rules.evaluation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Time and memory of a transaction under 200 rules on one thread, with and without the index, and
 * of explaining one. A main, to be profiled; prints a line a round.
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
        var started = THREADS.getCurrentThreadCpuTime();
        met.subList(0, 200).forEach(indexed::explain);
        System.out.printf(
                "explain: %,d ns a transaction%n",
                (THREADS.getCurrentThreadCpuTime() - started) / 200);
        var compiling = THREADS.getCurrentThreadCpuTime();
        CompiledRules.of(book);
        System.out.printf(
                "compile: %,d us a book%n",
                (THREADS.getCurrentThreadCpuTime() - compiling) / 1_000);
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
