package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.text.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The balances a bank names in words of its own, and the cash of a securities account. */
final class NamedBalances {
    private static final Pattern OPENING =
            Pattern.compile(
                    "\\b(opening|beginning|starting|previous|saldo (anterior|inicial)|anfangssaldo)\\b");

    private String name = "";
    private @Nullable Balance opening;
    private @Nullable Balance cash;

    /** The next element; a balance is named before it is stated. */
    void element(String element, String text) {
        switch (element) {
            case "NAME", "DESC" -> name = name + ' ' + Text.folded(text);
            case "BALTYPE" -> name = text.equals("PERCENT") ? "" : name;
            case "VALUE" -> {
                opening = opening == null && isOpening() ? balance(text) : opening;
                name = "";
            }
            case "AVAILCASH" -> cash = balance(text);
            default -> {
                // Positions, margins, dates: not needed.
            }
        }
    }

    private boolean isOpening() {
        return name.length() < 1_000 && OPENING.matcher(name).find() && !name.contains("value");
    }

    private static @Nullable Balance balance(String text) {
        var amount = OfxText.amount(text);
        return amount == null ? null : new Balance(amount, null, Balance.Type.BOOKED);
    }

    @Nullable Balance opening() {
        return opening;
    }

    /** What can be spent of a securities account. */
    @Nullable Balance cash() {
        return cash == null ? null : new Balance(cash.amount(), null, Balance.Type.AVAILABLE);
    }
}
