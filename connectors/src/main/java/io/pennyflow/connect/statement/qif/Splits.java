package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.text.AmountText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts a transaction is split into, in words: an entry has one amount. */
final class Splits {
    /** Shown of one transaction. */
    private static final int SHOWN = 50;

    private final QifStyle style;
    private final List<StringBuilder> parts = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean summed = true;

    Splits(QifRecord row, QifStyle style) {
        this.style = style;
        row.fields().forEach(this::add);
    }

    private void add(String field) {
        var value = field.substring(1).trim();
        if (field.charAt(0) == 'S') {
            parts.add(new StringBuilder(value));
            return;
        }
        if (parts.isEmpty() || value.isEmpty()) {
            return;
        }
        var part = parts.get(parts.size() - 1);
        switch (field.charAt(0)) {
            case 'E', '%' -> part.append(part.isEmpty() ? "" : " ").append(value);
            case '$' -> {
                part.append(part.isEmpty() ? "" : " ").append(value);
                sum(AmountText.parse(value, style.numbers()));
            }
            default -> {
                // Fields of the record itself that stand behind its splits.
            }
        }
    }

    private void sum(@Nullable BigDecimal amount) {
        summed &= amount != null;
        sum = amount == null ? sum : sum.add(amount);
    }

    /** Empty when it is not split; says so when the parts do not make the whole. */
    String text(BigDecimal whole) {
        if (parts.isEmpty()) {
            return "";
        }
        var shown = parts.subList(0, Math.min(SHOWN, parts.size()));
        var text = "(split: " + String.join("; ", shown);
        return text
                + (summed && sum.compareTo(whole) == 0
                        ? ")"
                        : "; the parts do not make the whole)");
    }
}
