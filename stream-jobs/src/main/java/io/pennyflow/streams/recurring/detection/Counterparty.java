package io.pennyflow.streams.recurring.detection;

import io.pennyflow.schemas.account.AccountNumber;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.platform.text.Folding;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the other side, as a word that is the same for the same one: a merchant that is known,
 * else an account number, else what is left of the names when numbers are taken away.
 */
public record Counterparty(String key) {
    private static final String ACCOUNT = "account:";
    private static final String KNOWN = "dictionary";
    private static final int KEY_MAX = 120;

    /** Characters of a name, at most: some banks write a letter where it should be. */
    private static final int NAME_MAX = 80;

    private static final Pattern NUMBERS = Pattern.compile("\\S*\\d\\S*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int ACCOUNT_DIGITS_MIN = 6;

    /** Of the other side of a transaction. */
    public static Counterparty of(EnrichedTransaction it) {
        return of(
                it.getMerchantId(),
                it.getMerchantMatch().equals(KNOWN),
                it.getCounterpartyAccount(),
                it.getCounterpartyName(),
                it.getDescription());
    }

    /** Who is on the other side of a transaction, as a person would say it. */
    public static String name(EnrichedTransaction it) {
        var named = it.getCounterpartyName() == null ? "" : it.getCounterpartyName();
        var name = it.getMerchantName() == null ? named : it.getMerchantName();
        var shown = name.isEmpty() ? it.getDescription() : name;
        return shown.length() > NAME_MAX ? shown.substring(0, NAME_MAX) : shown;
    }

    /**
     * Tells it from what enrichment and the bank say.
     *
     * @param merchant null when none could be told
     * @param isKnown whether the merchant is one that many people know
     */
    public static Counterparty of(
            @Nullable UUID merchant,
            boolean isKnown,
            @Nullable String account,
            @Nullable String name,
            String description) {
        var number = numberIn(name);
        if (number == null && merchant != null && isKnown) {
            return new Counterparty("merchant:" + merchant);
        }
        if (number != null || account != null) {
            return new Counterparty(ACCOUNT + normal(number == null ? account : number));
        }
        if (merchant != null) {
            return new Counterparty("merchant:" + merchant);
        }
        return new Counterparty("text:" + words(name == null ? description : name));
    }

    boolean isAccount() {
        return key.startsWith(ACCOUNT);
    }

    /** Some banks write the account where the name should be. */
    private static @Nullable String numberIn(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var digits = name.chars().filter(Character::isDigit).count();
        return digits >= ACCOUNT_DIGITS_MIN && digits * 2 > name.length() ? name : null;
    }

    private static String normal(@Nullable String number) {
        return number == null ? "" : AccountNumber.folded(number);
    }

    /** A name as it is compared: folded, without what has digits, such as numbers of orders. */
    static String words(String text) {
        var left = NUMBERS.matcher(Folding.fold(text)).replaceAll(" ");
        var words = SPACES.matcher(left).replaceAll(" ").strip();
        return words.length() > KEY_MAX ? words.substring(0, KEY_MAX) : words;
    }
}
