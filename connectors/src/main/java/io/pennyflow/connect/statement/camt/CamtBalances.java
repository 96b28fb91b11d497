package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.Balance;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The balances of one statement by their codes; of several with a code the outermost counts. */
final class CamtBalances {
    private final Map<String, Balance> first = new HashMap<>();
    private final Map<String, Balance> last = new HashMap<>();
    private int interims;

    void add(Node node) {
        var code = node.first("Tp/CdOrPrtry/Cd", "Tp/Cd", "Tp/CdOrPrtry/Prtry");
        var amount = CamtText.balance(node.text("Amt"));
        var type = code == null ? null : type(code);
        if (code == null || amount == null || type == null) {
            return;
        }
        var day = CamtText.day(node.at("Dt"));
        var signed = node.text("CdtDbtInd").equals("DBIT") ? amount.negate() : amount;
        var balance = new Balance(signed, day, type);
        interims += type == Balance.Type.INTERIM ? 1 : 0;
        first.merge(code, balance, (kept, next) -> isBefore(next, kept) ? next : kept);
        last.merge(code, balance, (kept, next) -> isBefore(next, kept) ? kept : next);
    }

    /** Beyond the codes named here a balance is a forecast or a limit. */
    private static Balance.@Nullable Type type(String code) {
        return switch (code) {
            case "OPBD", "PRCD", "CLBD" -> Balance.Type.BOOKED;
            case "ITBD" -> Balance.Type.INTERIM;
            case "OPAV", "CLAV", "ITAV" -> Balance.Type.AVAILABLE;
            default -> null;
        };
    }

    private static boolean isBefore(Balance one, Balance other) {
        return one.on() != null && other.on() != null && one.on().isBefore(other.on());
    }

    /**
     * The closing balance of the day before serves where the opening one is not stated; on a later
     * page, that of the page before.
     */
    @Nullable Balance opening() {
        var booked = firstOf(first, "OPBD", "PRCD");
        if (booked == null && carriesOn()) {
            return first.get("ITBD");
        }
        return booked != null ? booked : first.get("OPAV");
    }

    /** Whether an interim balance is one to begin with: a later one closes the page. */
    private boolean carriesOn() {
        return first.containsKey("ITBD") && (first.containsKey("CLBD") || interims > 1);
    }

    @Nullable Balance closing() {
        return firstOf(last, "CLBD", "ITBD", "CLAV", "ITAV");
    }

    private static @Nullable Balance firstOf(Map<String, Balance> of, String... codes) {
        for (var code : codes) {
            if (of.containsKey(code)) {
                return of.get(code);
            }
        }
        return null;
    }
}
