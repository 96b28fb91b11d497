package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.StatementEntry.Original;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an entry was before the exchange, and what the bank took for it. */
final class Money {
    private static final String[] ORIGINALS = {"InstdAmt", "TxAmt", "CntrValAmt"};

    private Money() {}

    static @Nullable Original original(
            Node details, Node entry, BigDecimal amount, @Nullable String currency) {
        var found = original(details.at("AmtDtls"), amount, currency);
        return found != null ? found : original(entry.at("AmtDtls"), amount, currency);
    }

    private static @Nullable Original original(
            Node amounts, BigDecimal amount, @Nullable String currency) {
        for (var kind : ORIGINALS) {
            var at = amounts.at(kind, "Amt");
            var other = CamtText.currency(at.currency());
            var paid = CamtText.amount(at.text());
            if (paid != null && other != null && !other.equals(currency) && fits(paid)) {
                return new Original(
                        amount.signum() < 0 ? paid.negate() : paid, other, rate(amounts));
            }
        }
        return null;
    }

    private static @Nullable BigDecimal rate(Node amounts) {
        for (var text : amounts.deep("XchgRate")) {
            var rate = CamtText.amount(text);
            if (rate != null && rate.signum() > 0) {
                return rate;
            }
        }
        return null;
    }

    /** Those within the amount; a total alone is taken to be. */
    static @Nullable BigDecimal charges(Node details, Node entry, @Nullable String currency) {
        var found = charges(details, currency);
        return found != null || details == entry ? found : charges(entry, currency);
    }

    private static @Nullable BigDecimal charges(Node of, @Nullable String currency) {
        var sum = BigDecimal.ZERO;
        for (var charges : of.all("Chrgs")) {
            var records = charges.all("Rcrd");
            if (records.isEmpty()) {
                sum = sum.add(charge(charges, currency));
            }
            for (var taken : records) {
                sum = sum.add(charge(taken, currency));
            }
        }
        return sum.signum() > 0 ? sum : null;
    }

    private static BigDecimal charge(Node taken, @Nullable String currency) {
        var at = taken.text("Amt").isEmpty() ? taken.at("TtlChrgsAndTaxAmt") : taken.at("Amt");
        var amount = CamtText.amount(at.text());
        if (amount == null
                || !fits(amount)
                || !at.currency().equals(currency)
                || taken.text("ChrgInclInd").matches("false|0")) {
            return BigDecimal.ZERO;
        }
        return taken.text("CdtDbtInd").equals("CRDT") ? amount.negate() : amount;
    }

    private static boolean fits(BigDecimal amount) {
        return amount.scale() <= Limits.AMOUNT_DECIMALS && CamtText.isShort(amount);
    }
}
