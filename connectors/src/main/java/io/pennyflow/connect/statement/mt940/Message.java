package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.text.Text;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one message says before its first entry; filled tag by tag. */
final class Message {
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern WITH_CURRENCY = Pattern.compile("(.*(?:\\d|\\s))([A-Z]{3})");

    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private @Nullable String account;
    private @Nullable String currency;
    private @Nullable String number;
    private @Nullable Balance opening;

    /** Whether nothing but its reference is known. */
    boolean isEmpty() {
        return account == null && number == null && opening == null && currency == null;
    }

    void read(Tag tag) {
        switch (tag.name()) {
            case "25", "25P" -> account(Text.trimmed(tag.first()));
            case "28", "28C" -> number = numberOf(Text.trimmed(tag.first()));
            case "34F" -> currency = currencyOf(tag.first());
            case "60", "60F", "60M" -> opening(BalanceField.of(tag));
            default -> {
                // Times, references, totals: nothing an account needs.
            }
        }
    }

    /** The currency some banks write behind the number is no part of it. */
    private void account(String text) {
        var written = text.startsWith("/") ? text.substring(1) : text;
        var found = WITH_CURRENCY.matcher(written);
        var isBare = IBAN.matcher(written).matches() && !endsInCurrency(written);
        if (isBare || !found.matches()) {
            account = written.isEmpty() ? null : written;
            return;
        }
        account = Text.trimmed(found.group(1));
        currency = currency == null ? found.group(2) : currency;
    }

    /** An IBAN ends in a digit nearly everywhere, and nowhere in the name of a currency. */
    private static boolean endsInCurrency(String written) {
        return CURRENCIES.contains(written.substring(written.length() - 3));
    }

    private void opening(@Nullable BalanceField field) {
        if (field != null) {
            opening = field.balance();
            currency = field.currency();
        }
    }

    private static String numberOf(String written) {
        var slash = written.indexOf('/');
        return slash < 0 ? written : written.substring(0, slash);
    }

    private static @Nullable String currencyOf(String written) {
        return written.matches("[A-Za-z]{3}.*")
                ? written.substring(0, 3).toUpperCase(Locale.ROOT)
                : null;
    }

    @Nullable String account() {
        return account;
    }

    @Nullable String currency() {
        return currency;
    }

    @Nullable String number() {
        return number;
    }

    @Nullable Balance opening() {
        return opening;
    }

    boolean opensInterim() {
        return opening != null && opening.type() == Balance.Type.INTERIM;
    }
}
