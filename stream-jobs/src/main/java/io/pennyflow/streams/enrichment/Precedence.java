package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.category.Conclusion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Who beats the machine: a person, and what two accounts say of one transfer. */
final class Precedence {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Precedence() {}

    /** What a person decided, with what the machine would have said as the runner-up. */
    static Conclusion overridden(Decision decision, Conclusion machine) {
        var day = DAY.format(LocalDate.ofInstant(decision.at(), ZoneOffset.UTC));
        var runnerUp = machine.source() == Conclusion.Source.NONE ? null : machine.category();
        return new Conclusion(
                        decision.category(),
                        1,
                        null,
                        Conclusion.Source.OVERRIDE,
                        List.of("You chose this on " + day))
                .withRunnerUp(runnerUp);
    }

    /** One side of a transfer between the tenant's own accounts, whatever its text says. */
    static Conclusion transferred(Link transfer, boolean inflow, Conclusion machine) {
        var runnerUp = machine.source() == Conclusion.Source.NONE ? null : machine.category();
        return new Conclusion(
                        inflow ? "TRANSFER_IN_ACCOUNT_TRANSFER" : "TRANSFER_OUT_ACCOUNT_TRANSFER",
                        transfer.score(),
                        null,
                        Conclusion.Source.TRANSFER,
                        transfer.reasons())
                .withRunnerUp(runnerUp);
    }
}
