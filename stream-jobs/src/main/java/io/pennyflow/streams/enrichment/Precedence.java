package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.category.Conclusion;
import io.pennyflow.streams.enrichment.learning.Learned;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who beats the machine: a person, what a household taught, what two accounts say of a transfer.
 */
final class Precedence {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final double LIKELIER_THAN_NOT = 0.5;

    private Precedence() {}

    /** What a person decided, with what the machine would have said as the runner-up. */
    static Conclusion overridden(Decision decision, Conclusion machine) {
        var day = DAY.format(LocalDate.ofInstant(decision.at(), ZoneOffset.UTC));
        return new Conclusion(
                        decision.category(),
                        1,
                        null,
                        Conclusion.Source.OVERRIDE,
                        List.of("You chose this on " + day))
                .withRunnerUp(said(machine));
    }

    /**
     * What a household taught, where it taught something of this very name; what it taught of
     * similar ones only where the machine is less sure.
     */
    static Conclusion learned(Learned learned, Conclusion machine) {
        var sureness = learned.sureness();
        var isTold =
                learned.isSameName()
                        ? sureness >= LIKELIER_THAN_NOT
                        : learned.corrections() > 1 && sureness > machine.probability();
        if (!isTold) {
            return machine;
        }
        return new Conclusion(
                        learned.category(),
                        sureness,
                        null,
                        Conclusion.Source.HOUSEHOLD,
                        List.of(learned.reason()))
                .withRunnerUp(said(machine));
    }

    /** One side of a transfer between the tenant's own accounts, whatever its text says. */
    static Conclusion transferred(Link transfer, boolean inflow, Conclusion machine) {
        return new Conclusion(
                        inflow ? "TRANSFER_IN_ACCOUNT_TRANSFER" : "TRANSFER_OUT_ACCOUNT_TRANSFER",
                        transfer.score(),
                        null,
                        Conclusion.Source.TRANSFER,
                        transfer.reasons())
                .withRunnerUp(said(machine));
    }

    /** What it says, if anything: the runner-up to what beats it. */
    static @Nullable String said(Conclusion machine) {
        return machine.source() == Conclusion.Source.NONE ? null : machine.category();
    }
}
