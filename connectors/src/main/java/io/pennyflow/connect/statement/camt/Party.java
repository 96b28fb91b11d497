package io.pennyflow.connect.statement.camt;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The other side of a payment. */
record Party(@Nullable String name, @Nullable String account) {
    private static final Set<String> TRUE = Set.of("true", "1");

    /**
     * The debtor of what comes in and the creditor of what goes out. In a reversal the parties are
     * still those of the first payment, so it is the other way round; and whoever has the
     * statement's own account is never the other side.
     */
    static Party of(Node details, Node entry, boolean outgoing, @Nullable String own) {
        var parties = details.at("RltdPties");
        var debtor = of(parties, "Dbtr");
        var creditor = of(parties, "Cdtr");
        var expected = outgoing ? creditor : debtor;
        var other = outgoing ? debtor : creditor;
        var reversed = TRUE.contains(entry.text("RvslInd"));
        if (expected.isAt(own) != other.isAt(own)) {
            return expected.isAt(own) ? other : expected;
        }
        return reversed && !other.isEmpty() ? other : expected;
    }

    private static Party of(Node parties, String role) {
        return new Party(
                parties.first(
                        role + "/Nm",
                        role + "/Pty/Nm",
                        role + "/Agt/FinInstnId/Nm",
                        "Ultmt" + role + "/Nm",
                        "Ultmt" + role + "/Pty/Nm"),
                CamtText.account(parties.at(role + "Acct")));
    }

    private boolean isAt(@Nullable String own) {
        return own != null && own.equals(account);
    }

    private boolean isEmpty() {
        return name == null && account == null;
    }
}
