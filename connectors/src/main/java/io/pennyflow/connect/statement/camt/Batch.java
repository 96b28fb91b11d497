package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The payments an entry sums up. */
final class Batch {
    private static final String[][] WHERE = {
        {"Amt"}, {"AmtDtls", "TxAmt", "Amt"}, {"AmtDtls", "InstdAmt", "Amt"}
    };

    private Batch() {}

    /**
     * Signed amounts of the parts, from the first place where all have one that sum to the entry.
     * Empty when there are none: then the entry has to stay whole, or money would change.
     */
    static List<BigDecimal> amounts(List<Node> parts, Node entry, BigDecimal whole) {
        if (parts.size() < 2) {
            return List.of();
        }
        for (var path : WHERE) {
            var found = amounts(parts, entry, path);
            var sum = found.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (found.size() == parts.size() && sum.compareTo(whole) == 0) {
                return found;
            }
        }
        return List.of();
    }

    private static List<BigDecimal> amounts(List<Node> parts, Node entry, String... path) {
        var found = new ArrayList<BigDecimal>(parts.size());
        for (var part : parts) {
            var at = part.at(path);
            var amount = CamtText.amount(at.text());
            if (amount != null
                    && at.currency().equals(entry.at("Amt").currency())
                    && amount.scale() <= Limits.AMOUNT_DECIMALS
                    && CamtText.isShort(amount)) {
                var own = part.text("CdtDbtInd");
                found.add(signed(amount, own.isEmpty() ? entry.text("CdtDbtInd") : own));
            }
        }
        return found;
    }

    static BigDecimal signed(BigDecimal amount, String direction) {
        var fitting = CamtText.fitting(amount);
        return direction.equals("DBIT") ? fitting.negate() : fitting;
    }
}
