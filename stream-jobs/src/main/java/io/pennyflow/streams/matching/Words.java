package io.pennyflow.streams.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words out of a bank's text that may name somebody. */
final class Words {
    static final int MAX = 12;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> NOISE =
            Set.of(
                    ("pos card visa mastercard debit credit purchase payment karte kartenzahlung"
                                    + " lastschrift sepa carte cb achat paiement compra tarjeta"
                                    + " pagamento carta pending contactless online the and mit"
                                    + " gmbh ltd inc llc www com paypal sumup klarna stripe zettle twint"
                                    + " google apple pay payu sq basislastschrift"
                                    + " par transaction")
                            .split(" ", -1));

    private final List<String> words = new ArrayList<>(6);
    private final List<String> handlers = new ArrayList<>(1);
    private @Nullable String last;

    void add(String text) {
        var plain = fold(text);
        var start = -1;
        for (var at = 0; at <= plain.length(); at++) {
            if (at < plain.length() && isInside(plain, at)) {
                start = start < 0 ? at : start;
                continue;
            }
            if (start >= 0) {
                take(plain.substring(start, at).replace("&", ""));
                start = -1;
            }
            if (at < plain.length() && plain.charAt(at) == '*' && isNameBehind(plain, at)) {
                putBehind();
            }
        }
    }

    int size() {
        return words.size();
    }

    /** In the order of the text, but who only handles the money comes last. */
    List<String> all() {
        words.addAll(handlers);
        return List.copyOf(words);
    }

    private void take(String word) {
        last = null;
        if (words.size() < MAX && isName(word) && !words.contains(word)) {
            words.add(word);
            last = word;
        }
    }

    /** Card schemes have who handles the money write himself in front of the star. */
    private void putBehind() {
        if (last != null) {
            words.remove(last);
            handlers.add(last);
            last = null;
        }
    }

    private static boolean isNameBehind(String plain, int star) {
        var next = star + 1;
        while (next < plain.length() && plain.charAt(next) == ' ') {
            next++;
        }
        return next < plain.length() && Character.isLetter(plain.charAt(next));
    }

    /** Letters, digits, and what joins them to one name such as H&M. */
    private static boolean isInside(String plain, int at) {
        var letter = plain.charAt(at);
        return Character.isLetterOrDigit(letter)
                || (letter == '&'
                        && at > 0
                        && at + 1 < plain.length()
                        && Character.isLetterOrDigit(plain.charAt(at - 1))
                        && Character.isLetterOrDigit(plain.charAt(at + 1)));
    }

    private static boolean isName(String word) {
        if (word.length() < 2 || NOISE.contains(word) || TextDate.isDayAndMonth(word)) {
            return false;
        }
        var digits = 0;
        for (var at = 0; at < word.length(); at++) {
            digits += Character.isDigit(word.charAt(at)) ? 1 : 0;
        }
        return digits * 2 <= word.length();
    }

    /** Umlauts are met half way: ae, oe and ue lose their e, wherever they stand. */
    static String fold(String text) {
        var plain = isAscii(text) ? text : withoutMarks(text);
        var folded = new StringBuilder(plain.length());
        for (var at = 0; at < plain.length(); at++) {
            var letter = Character.toLowerCase(plain.charAt(at));
            if (letter == 'ß') {
                folded.append("ss");
            } else if (letter != '\'' && !(letter == 'e' && isUmlaut(folded))) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static boolean isUmlaut(StringBuilder folded) {
        return folded.length() > 0 && "aou".indexOf(folded.charAt(folded.length() - 1)) >= 0;
    }

    private static boolean isAscii(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
