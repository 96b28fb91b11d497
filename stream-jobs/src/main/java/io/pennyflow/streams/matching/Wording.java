package io.pennyflow.streams.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a bank's text that name somebody, and how alike two such texts are.
 *
 * @param named how many of the words are the other side's name, in a field of its own
 */
record Wording(List<String> words, String joined, int named) {
    static final int WORDS_MAX = 12;
    static final double AGREE = 0.5;

    /** Letters that two names written together and apart have to share from the beginning. */
    private static final int JOINED_MIN = 6;

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
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

    static Wording of(Posting posting) {
        var name = posting.counterpartyName();
        return name == null
                ? of(posting.description())
                : of(name + " " + posting.description(), names(name).size());
    }

    static Wording of(String text) {
        return of(text, 0);
    }

    private static Wording of(String text, int named) {
        var words = List.copyOf(names(text));
        return new Wording(words, String.join("", words), Math.min(named, words.size()));
    }

    private static List<String> names(String text) {
        var words = new ArrayList<String>();
        for (var word : APART.split(fold(text), -1)) {
            if (words.size() < WORDS_MAX && isName(word) && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Umlauts are met half way: ae, oe and ue lose their e, wherever they stand. */
    static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .replace("'", "");
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && !NOISE.contains(word)
                && word.chars().filter(Character::isDigit).count() * 2 <= word.length()
                && word.chars().anyMatch(Character::isLetter);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean agrees(Wording other) {
        return likeness(other) >= AGREE;
    }

    /** From 0 to 1; what stands first in a bank's text says most. */
    double likeness(Wording other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (words.equals(other.words)) {
            return 1;
        }
        var isShorter = joined.length() <= other.joined.length();
        var shorter = isShorter ? this : other;
        var longer = isShorter ? other : this;
        var together = shorter.standsIn(longer) ? 0.8 : 0;
        var named = 0.95 * Math.max(nameIn(other), other.nameIn(this));
        return Math.max(
                Math.max(together, named),
                Math.min(shorter.shareIn(longer), longer.shareIn(shorter) + 0.25));
    }

    /** How much of a name that stands alone in its field is in the other's words. */
    private double nameIn(Wording other) {
        var shared = 0.0;
        for (var at = 0; at < named; at++) {
            shared += other.has(words.get(at)) ? 1 : 0;
        }
        return named == 0 ? 0 : shared / named;
    }

    private boolean standsIn(Wording other) {
        var length = Math.min(joined.length(), other.joined.length());
        return length >= JOINED_MIN
                && (joined.regionMatches(0, other.joined, 0, length)
                        || other.joined.contains(joined));
    }

    /** Long words say more than short ones, and those in front more than those behind. */
    private double shareIn(Wording other) {
        var shared = 0.0;
        var all = 0.0;
        for (var at = 0; at < words.size(); at++) {
            var weight = Math.min(words.get(at).length(), 8) / (2.0 + at);
            all += weight;
            shared += other.has(words.get(at)) ? weight : 0;
        }
        return shared / all;
    }

    private boolean has(String word) {
        return words.stream().anyMatch(it -> isSame(it, word));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || isCut(one, other)
                || isCut(other, one)
                || isShort(one, other)
                || isShort(other, one);
    }

    private static boolean isCut(String cut, String whole) {
        return cut.length() >= 3 && whole.startsWith(cut);
    }

    /** Amzn for Amazon, mktp for marketplace. */
    private static boolean isShort(String abbreviated, String whole) {
        if (abbreviated.length() < 4 || abbreviated.charAt(0) != whole.charAt(0)) {
            return false;
        }
        var at = 0;
        for (var i = 0; i < whole.length() && at < abbreviated.length(); i++) {
            at += whole.charAt(i) == abbreviated.charAt(at) ? 1 : 0;
        }
        return at == abbreviated.length();
    }
}
