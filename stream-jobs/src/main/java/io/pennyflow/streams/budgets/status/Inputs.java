package io.pennyflow.streams.budgets.status;

import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.HouseholdBudget;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.wire.WireSerde;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads of each source what budgets rest on. */
final class Inputs {
    private Inputs() {}

    static Deserializer<Input> transactions(WireSerde<EnrichedTransaction> serde) {
        return reading(serde, Input.TRANSACTION_GONE, Inputs::moves);
    }

    static Deserializer<Input> accounts(WireSerde<Account> serde) {
        return reading(
                serde,
                Input.ACCOUNT_GONE,
                it -> new Input.AccountSeen(it.getCurrency(), it.getOpeningBalance()));
    }

    static Deserializer<Input> budgets(WireSerde<HouseholdBudget> serde) {
        return reading(
                serde,
                Input.BUDGET_GONE,
                it ->
                        new Input.BudgetSeen(
                                it.getTenantId(),
                                it.getBudgetId(),
                                it.getVersion(),
                                it.getDocument()));
    }

    private static <T extends SpecificRecord> Deserializer<Input> reading(
            WireSerde<T> serde, Input gone, Function<T, Input> read) {
        return (topic, wire) -> wire == null ? gone : read.apply(serde.fromBytes(wire));
    }

    private static Input moves(EnrichedTransaction it) {
        return new Input.Moves(
                it.getTenantId(),
                it.getTransactionId(),
                new Movement(
                        it.getAccountId(),
                        Math.toIntExact(it.getBookedOn().toEpochDay()),
                        it.getBaseCurrency(),
                        it.getBaseAmount(),
                        parts(it)));
    }

    /** What people leave out counts in no category; the money moved all the same. */
    private static List<Movement.Part> parts(EnrichedTransaction it) {
        if (it.getExcluded()) {
            return List.of();
        }
        if (it.getSplits().isEmpty()) {
            return List.of(new Movement.Part(it.getCategory(), it.getBaseAmount()));
        }
        return it.getSplits().stream()
                .map(part -> new Movement.Part(part.getCategory(), part.getBaseAmount()))
                .toList();
    }
}
