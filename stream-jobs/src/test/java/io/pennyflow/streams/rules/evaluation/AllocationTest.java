package io.pennyflow.streams.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 20;

    private final Evaluator rules =
            CompiledRules.of(TwoHundredRules.rules()).evaluator(Rates.NONE, Windows.NONE);
    private final List<MapSubject> strangers = TwoHundredRules.transactions(1_000, 400, 600);

    @Test
    void aTransactionThatNoRuleAppliesToCostsNoMemory() {
        evaluate();

        var before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        evaluate();
        var allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

        assertThat(allocated).isLessThan((long) ROUNDS * strangers.size());
    }

    private void evaluate() {
        for (var round = 0; round < ROUNDS; round++) {
            for (var transaction : strangers) {
                assertThatNoRuleApplies(rules.evaluate(transaction));
            }
        }
    }

    private static void assertThatNoRuleApplies(Outcome outcome) {
        if (!outcome.hits().isEmpty()) {
            throw new AssertionError(outcome);
        }
    }
}
