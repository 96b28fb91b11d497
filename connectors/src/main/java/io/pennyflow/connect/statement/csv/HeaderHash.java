package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** What two files of the same bank share, to remember a mapping by: the names of the columns. */
final class HeaderHash {
    private static final int BYTES = 16;
    private static final int LONGEST = 100;
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private HeaderHash() {}

    /**
     * @param width how many columns there are, which is all a file without header shares
     */
    static String of(List<String> header, char delimiter, int width) {
        var names = header.stream().map(HeaderHash::name).toList();
        var words = header.isEmpty() ? "columns " + width : String.join("\u001f", names);
        return hex(delimiter + words);
    }

    // Never changes: mappings are remembered by it.
    private static String name(String header) {
        var folded = header.length() > LONGEST ? "" : Text.folded(header);
        var bare = ASIDE.matcher(folded).replaceAll(" ");
        return NO_WORD.matcher(bare).replaceAll(" ").trim();
    }

    private static String hex(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
