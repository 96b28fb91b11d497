package io.pennyflow.streams;

import static io.pennyflow.streams.MatchedRun.SAVINGS;
import static io.pennyflow.streams.MatchedRun.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Transfers that are known by the number a person gave an own account. */
class MatchedNumbersTest {
    private static final String NUMBER = "DE02120300000000202051";

    private final MatchedRun run = new MatchedRun();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void aPaymentToTheNumberOfAnOwnAccountIsATransferAtOnce() {
        run.number(SAVINGS, NUMBER);

        paysItself("DE02 1203 0000 0000 2020 51");

        assertThat(run.shown()).allMatch(it -> it.getTransferId() != null);
    }

    @Test
    void aPaymentBeforeTheNumberWasSaidIsFoundOnceItIs() {
        paysItself(NUMBER);
        assertThat(run.shown()).noneMatch(it -> it.getTransferId() != null);

        run.number(SAVINGS, NUMBER);

        assertThat(run.shown()).allMatch(it -> it.getTransferId() != null);
    }

    @Test
    void aNumberThatIsTakenBackTellsOfNothing() {
        run.number(SAVINGS, NUMBER);
        paysItself(NUMBER);
        var before = run.shown();

        run.number(SAVINGS, null);

        assertThat(before).allMatch(it -> it.getTransferId() != null);
        assertThat(run.shown())
                .hasSize(2)
                .extracting(EnrichedTransaction::getTransferId)
                .containsOnlyNulls();
    }

    @Test
    void aPaymentToAnotherNumberIsNone() {
        run.number(SAVINGS, NUMBER);

        paysItself("DE02100500000054540402");

        assertThat(run.shown()).noneMatch(it -> it.getTransferId() != null);
    }

    private void paysItself(String to) {
        var paid = row(1, 0, "-250.00", "Spring rate");
        paid.setCounterpartyAccount(to);
        run.imports(1, paid).imports(2, received());
    }

    private static RawTransaction received() {
        var received = row(2, 2, "250.00", "Maria Winter");
        received.setAccountId(SAVINGS);
        return received;
    }
}
