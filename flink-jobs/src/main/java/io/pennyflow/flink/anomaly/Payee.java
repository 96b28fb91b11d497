package io.pennyflow.flink.anomaly;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who was paid, as a person reads it and spelt the same for the same one. */
final class Payee {
    static final String UNNAMED = "someone unnamed";

    private static final int LENGTH_MAX = 60;

    /** Terminals, cards and days change from payment to payment. */
    private static final Pattern NUMBERS = Pattern.compile("\\S*\\d\\S*");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Payee() {}

    /** The merchant, else who the source names, else what it wrote without numbers. */
    static String of(EnrichedTransaction tx) {
        var merchant = plain(tx.getMerchantName());
        var named = merchant.isEmpty() ? plain(tx.getCounterpartyName()) : merchant;
        var shown =
                named.isEmpty()
                        ? plain(NUMBERS.matcher(tx.getDescription()).replaceAll(" "))
                        : named;
        return shown.isEmpty() ? UNNAMED : shown;
    }

    private static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var words = SPACES.matcher(text).replaceAll(" ").strip();
        return words.codePointCount(0, words.length()) <= LENGTH_MAX
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LENGTH_MAX));
    }
}
