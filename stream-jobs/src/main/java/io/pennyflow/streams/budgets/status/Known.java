package io.pennyflow.streams.budgets.status;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.reading.BudgetReader;
import io.pennyflow.streams.budgets.reading.BudgetReading;
import io.pennyflow.streams.platform.RecordRefused;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;

/** What stores keep of intentions. */
final class Known {
    private static final BudgetReader READER = new BudgetReader(it -> true);

    private Known() {}

    static byte[] account(Input.AccountSeen seen) {
        return new WireBuffer().putString(seen.currency()).putDecimal(seen.opening()).toBytes();
    }

    static Input.AccountSeen account(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        return new Input.AccountSeen(in.readString(), in.readDecimal(Amounts.SCALE));
    }

    static byte[] budget(Input.BudgetSeen seen) {
        var unused = read(seen.document()); // Refuses it here, where its dead letters are.
        return new WireBuffer().putLong(seen.version()).putString(seen.document()).toBytes();
    }

    static Versioned budget(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        return new Versioned(in.readInt(), read(in.readString()));
    }

    /** Throws {@link RecordRefused} for what no writer of ours writes. */
    private static Budget read(String document) {
        if (READER.read(document) instanceof BudgetReading.Accepted<Budget> accepted) {
            return accepted.value();
        }
        throw new RecordRefused("The document is no budget.");
    }

    record Versioned(int version, Budget budget) {}
}
