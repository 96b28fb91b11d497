package io.pennyflow.streams.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The words of a bank's text that name somebody, and how alike two such texts are. */
final class Wording {
    static final double AGREE = 0.5;

    /** What a word says as long as nobody knows how common it is. */
    static final double WEIGHT = 10;

    /** Text none of whose words says more tells nothing: the bank writes them everywhere. */
    static final double SILENT_MAX = 3.5;

    private static final double CUT_WEIGHT = 1;

    /** Letters that two names written together and apart have to share from the beginning. */
    private static final int JOINED_MIN = 6;

    private static final int LETTERS_MAX = 8;

    private final List<String> words;
    private final double[] weights;
    private final String joined;

    /** How many of the words are the other side's name, in a field of its own. */
    private final int named;

    private Wording(List<String> words, double[] weights, String joined, int named) {
        this.words = words;
        this.weights = weights;
        this.joined = joined;
        this.named = named;
    }

    static Wording of(Posting posting) {
        var words = new Words();
        var name = posting.counterpartyName();
        if (name != null) {
            words.add(name);
        }
        var named = words.size();
        words.add(posting.description());
        return of(words.all(), named);
    }

    static Wording of(String text) {
        var words = new Words();
        words.add(text);
        return of(words.all(), 0);
    }

    private static Wording of(List<String> words, int named) {
        var weights = new double[words.size()];
        Arrays.fill(weights, WEIGHT);
        return new Wording(words, weights, String.join("", words), named);
    }

    /** With what each word says where it stands: what many rows carry, or is cut, says little. */
    Wording weighed(ToDoubleFunction<String> weight, boolean isCut) {
        var weights = words.stream().mapToDouble(weight).toArray();
        if (isCut && weights.length > named) {
            weights[weights.length - 1] = Math.min(weights[weights.length - 1], CUT_WEIGHT);
        }
        return new Wording(words, weights, joined, named);
    }

    List<String> words() {
        return words;
    }

    String joined() {
        return joined;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isSilent() {
        return Arrays.stream(weights).allMatch(it -> it < SILENT_MAX);
    }

    boolean isSame(Wording other) {
        return !isEmpty() && words.equals(other.words);
    }

    boolean agrees(Wording other) {
        return likeness(other) >= AGREE;
    }

    /** From 0 to 1; what stands first in a bank's text says most. */
    double likeness(Wording other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (isSame(other)) {
            return 1;
        }
        var isShorter = joined.length() <= other.joined.length();
        var shorter = isShorter ? this : other;
        var longer = isShorter ? other : this;
        var together = shorter.standsIn(longer) ? 0.8 : 0;
        var name = 0.95 * Math.max(nameIn(other), other.nameIn(this));
        return Math.max(
                Math.max(together, name),
                Math.min(shorter.shareIn(longer), longer.shareIn(shorter) + 0.25));
    }

    /** How much of a name that stands alone in its field is in the other's words. */
    private double nameIn(Wording other) {
        var shared = 0.0;
        var all = 0.0;
        for (var at = 0; at < named; at++) {
            all += weights[at];
            shared += other.has(words.get(at)) ? weights[at] : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private boolean standsIn(Wording other) {
        var length = Math.min(joined.length(), other.joined.length());
        return length >= JOINED_MIN
                && !isSilent()
                && (joined.regionMatches(0, other.joined, 0, length)
                        || other.joined.contains(joined));
    }

    /** Long words say more than short ones, and those in front more than those behind. */
    private double shareIn(Wording other) {
        var shared = 0.0;
        var all = 0.0;
        for (var at = 0; at < words.size(); at++) {
            var letters = Math.min(words.get(at).length(), LETTERS_MAX);
            var weight = weights[at] * letters / (2.0 + at);
            all += weight;
            shared += other.has(words.get(at)) || isCutIn(at, other) ? weight : 0;
        }
        return shared / all;
    }

    private boolean has(String word) {
        for (var at = 0; at < words.size(); at++) {
            if (isSame(words.get(at), word)
                    || (at == words.size() - 1 && isCut(words.get(at), word, 2))) {
                return true;
            }
        }
        return false;
    }

    /** The last word of a text may be cut off after any letter. */
    private boolean isCutIn(int at, Wording other) {
        return at == words.size() - 1
                && other.words.stream().anyMatch(it -> isCut(words.get(at), it, 2));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || isCut(one, other, 3)
                || isCut(other, one, 3)
                || isShort(one, other)
                || isShort(other, one);
    }

    private static boolean isCut(String cut, String whole, int letters) {
        return cut.length() >= letters && whole.startsWith(cut);
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
