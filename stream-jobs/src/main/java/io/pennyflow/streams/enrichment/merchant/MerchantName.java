package io.pennyflow.streams.enrichment.merchant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name that is left of a bank's text when what the bank and its processors add is taken away:
 * words in front (card payment to, Lastschrift, SQ *), numbers and dates, references, and at the
 * end cities, states, countries and legal forms.
 */
final class MerchantName {
    /** Words of a name; banks cut theirs at some 22 characters. */
    static final int WORDS_MAX = 4;

    /** Capitals of this many letters at most stand for something: BMW. */
    static final int ACRONYM_MAX = 3;

    static final String RESOURCE = "noise.txt";

    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> end = new HashSet<>();

    private MerchantName(List<String> lines) {
        var section = before;
        for (var line : lines) {
            switch (line) {
                case "[before]" -> section = before;
                case "[after]" -> section = after;
                case "[end]" -> section = end;
                default -> section.addAll(List.of(line.split(" ", -1)));
            }
        }
    }

    static MerchantName read() {
        return new MerchantName(Lines.of(MerchantName.class, RESOURCE));
    }

    /** Where the name begins: behind what banks and processors put in front. */
    int start(Words words) {
        var at = 0;
        while (at < words.size() && isBefore(words.folded().get(at))) {
            at++;
        }
        return at == words.size() ? 0 : at;
    }

    /** Empty when no word is left that could be a name. */
    List<String> clean(Words words) {
        var name = new ArrayList<Integer>();
        for (var at = start(words); at < words.size() && name.size() < WORDS_MAX; at++) {
            var word = words.folded().get(at);
            if (end.contains(word)) {
                break;
            }
            if (!isNumber(word) && !(name.isEmpty() && isBefore(word))) {
                name.add(at);
            }
        }
        while (name.size() > 1 && after.contains(words.folded().get(name.get(name.size() - 1)))) {
            name.remove(name.size() - 1);
        }
        var named = name.stream().anyMatch(at -> isName(words.folded().get(at)));
        return named ? name.stream().map(words.written()::get).toList() : List.of();
    }

    /** As a person writes it: REWE BERLIN as Rewe Berlin, but eBay and BMW as they are. */
    static String display(List<String> name) {
        var text = String.join(" ", name);
        var isShouted = text.length() > ACRONYM_MAX && text.equals(text.toUpperCase(Locale.ROOT));
        var isWhispered = text.equals(text.toLowerCase(Locale.ROOT));
        return isShouted || isWhispered
                ? name.stream().map(MerchantName::capitalized).collect(Collectors.joining(" "))
                : text;
    }

    private static String capitalized(String word) {
        var first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT)
                + word.substring(first).toLowerCase(Locale.ROOT);
    }

    private boolean isBefore(String word) {
        return before.contains(word) || isNumber(word);
    }

    /** Dates, card and store numbers, references: three digits, or nothing but digits. */
    static boolean isNumber(String word) {
        var digits = 0;
        for (var i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        return digits >= 3 || digits == word.length() || (digits > 0 && word.charAt(0) == 'x');
    }

    private boolean isName(String word) {
        return word.length() >= 2 && !after.contains(word);
    }
}
