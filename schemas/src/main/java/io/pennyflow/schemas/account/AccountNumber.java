package io.pennyflow.schemas.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** An account's number as people and banks write it: an IBAN, or a bank's own. */
public final class AccountNumber {
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9*]");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern ZEROS_IN_FRONT = Pattern.compile("^0+");
    private static final int COUNTRY_AND_CHECK = 4;
    private static final int SHOWN = 4;

    /** Fewer are the end of many accounts' numbers. */
    private static final int LETTERS_MIN = 6;

    private AccountNumber() {}

    /** Letters and digits alone, so that spaces and dashes make no difference. */
    public static String folded(String number) {
        return SEPARATORS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether a folded number is meant to be an IBAN, right or wrong. */
    public static boolean isLikeIban(String folded) {
        return IBAN.matcher(folded).matches();
    }

    /** Whether what is like an IBAN has the check digits that its other letters ask for. */
    public static boolean isChecked(String iban) {
        var rest = 0;
        for (var at = 0; at < iban.length(); at++) {
            var value = Character.digit(iban.charAt((at + COUNTRY_AND_CHECK) % iban.length()), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** Whether both may be of one account: equal, or the one is the end of the other's IBAN. */
    public static boolean isSame(String one, String other) {
        var mine = folded(one);
        var theirs = folded(other);
        return mine.equals(theirs) || endsWith(mine, theirs) || endsWith(theirs, mine);
    }

    private static boolean endsWith(String iban, String number) {
        var end = ZEROS_IN_FRONT.matcher(number).replaceFirst("");
        return end.length() >= LETTERS_MIN
                && isLikeIban(iban)
                && end.length() <= iban.length() - COUNTRY_AND_CHECK
                && iban.endsWith(end);
    }

    /** Enough of it to know it by, and too little to give it away. */
    public static String masked(String number) {
        return number.length() <= SHOWN ? number : "…" + number.substring(number.length() - SHOWN);
    }
}
