package io.pennyflow.flink.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class SayFunctionTest {
    private KeyedOneInputStreamOperatorTestHarness<String, Answer, Answer> harness;

    @BeforeEach
    void start() throws Exception {
        harness =
                new KeyedOneInputStreamOperatorTestHarness<>(
                        new KeyedProcessOperator<>(new SayFunction()),
                        Answer::tenant,
                        Types.STRING);
        harness.open();
    }

    @AfterEach
    void stop() throws Exception {
        harness.close();
    }

    @Test
    void saysWhatDiffersFromWhatWasSaidLast() throws Exception {
        answer("one", 1, false);
        answer("one", 2, false);
        answer("two", 3, false);
        answer(null, 4, false);
        answer(null, 5, false);
        answer("two", 6, false);

        assertSaidRounds(1, 3, 4, 6);
    }

    @Test
    void saysAgainWhatIsToBeInFull() throws Exception {
        answer(null, 1, true);
        answer("one", 2, false);
        answer("one", 3, true);

        assertSaidRounds(1, 2, 3);
    }

    @Test
    void saysNothingOlderThanWhatWasSaid() throws Exception {
        answer("new", 2, false);
        answer("old", 1, true);
        answer(null, 4, false);
        answer("new", 3, false);

        assertSaidRounds(2, 4);
    }

    private void answer(@Nullable String value, long round, boolean inFull) throws Exception {
        var bytes = value == null ? null : new byte[] {(byte) value.hashCode(), 1, 2};
        var said = new Answer("tenant", "series", new byte[0], bytes, new Round(round, inFull));
        harness.processElement(said, 0);
    }

    private void assertSaidRounds(Integer... rounds) {
        assertThat(harness.extractOutputValues())
                .extracting(it -> Math.toIntExact(it.round().number()))
                .containsExactly(rounds);
    }
}
