package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What banks call their columns, in the languages of {@code header-words.txt}. */
public final class HeaderWords {
    /** A column named exactly so. */
    public static final int EXACT = 1_000;

    /** Below every other exact name. */
    private static final int DETAIL = 500;

    private static final int CONTAINED = 400;
    private static final int LONGEST = 100;
    private static final int SHORTEST_CONTAINED = 5;
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    /** Words in brackets that say which of two columns it is. */
    private static final Pattern SIDE = Pattern.compile("\\((credit|debit)\\)");

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern MONEY =
            Pattern.compile("(?<=.) (?:in |en )?(?:%s|euros?)$".formatted(codes()));
    private static final Pattern NUMBER = Pattern.compile(" ?\\d$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> ENGLISH = new HashSet<>();
    private static final Map<Role, Map<String, Integer>> WORDS = read();

    private HeaderWords() {}

    /** How well the header names the role: 0 not at all, from {@link #EXACT} down otherwise. */
    public static int score(String header, Role role) {
        var words = Objects.requireNonNull(WORDS.get(role));
        var name = name(header);
        var rank = words.get(name);
        if (role.isDetail()) {
            return rank == null ? 0 : DETAIL - rank;
        }
        if (rank != null) {
            return EXACT - rank;
        }
        var unnumbered =
                role == Role.DESCRIPTION ? words.get(NUMBER.matcher(name).replaceAll("")) : null;
        if (unnumbered != null) {
            return EXACT - unnumbered - 1;
        }
        return contained(' ' + name + ' ', words);
    }

    /** Whether some role has exactly this name. */
    public static boolean knows(String header) {
        var name = name(header);
        return WORDS.values().stream().anyMatch(words -> words.containsKey(name));
    }

    /** Whether the name is an English one; the first list of each role is. */
    static boolean isEnglish(String name) {
        return ENGLISH.contains(name);
    }

    /** The header as it stands in the word list. */
    public static String name(String header) {
        if (header.length() > LONGEST) {
            return "";
        }
        var apart = HUMP.matcher(header).replaceAll(" ");
        var side = SIDE.matcher(plain(Text.folded(apart))).replaceAll(" $1 ");
        var bare = ASIDE.matcher(side).replaceAll(" ");
        var words = NO_WORD.matcher(bare).replaceAll(" ").trim();
        return MONEY.matcher(words).replaceAll("");
    }

    /** Of currencies a column may be named with, in lower case. */
    private static String codes() {
        return "eur|usd|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|ron|rsd|uah|rub|inr|jpy|sgd|hkd"
                + "|brl|mxn|zar|ils";
    }

    /** Letters that are no other letter with a mark on it. */
    private static String plain(String folded) {
        return folded.replace('\u00f8', 'o')
                .replace('\u0111', 'd')
                .replace('\u0131', 'i')
                .replace("\u00e6", "ae");
    }

    private static int contained(String name, Map<String, Integer> words) {
        var best = 0;
        for (var word : words.entrySet()) {
            if (word.getKey().length() >= SHORTEST_CONTAINED
                    && name.contains(' ' + word.getKey() + ' ')) {
                best = Math.max(best, CONTAINED + word.getKey().length() - word.getValue() / 4);
            }
        }
        return best;
    }

    private static Map<Role, Map<String, Integer>> read() {
        var words = new EnumMap<Role, Map<String, Integer>>(Role.class);
        for (var role : Role.values()) {
            words.put(role, new HashMap<>());
        }
        var file = HeaderWords.class.getResourceAsStream("header-words.txt");
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void add(String line, Map<Role, Map<String, Integer>> words) {
        var colon = line.indexOf(':');
        var ranks = Objects.requireNonNull(words.get(Role.valueOf(line.substring(0, colon))));
        var english = ranks.isEmpty();
        for (var word : line.substring(colon + 1).split(",", -1)) {
            var name = name(word);
            ranks.putIfAbsent(name, ranks.size());
            if (english) {
                ENGLISH.add(name);
            }
        }
    }
}
