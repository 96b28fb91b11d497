package io.pennyflow.local.importing;

import io.pennyflow.connect.statement.DateOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of files before they are imported.
 *
 * @param account name or id of the account; null: the file tells
 * @param opens whether an account of this name is opened if there is none
 * @param currency of an account that has to be opened; null: the file's
 * @param parts of files that hold several accounts: the bank's number, or the place among them, and
 *     whose account it is
 * @param leftOut numbers or places whose rows are not wanted
 * @param dates how days are read where a file does not tell; null: not said
 * @param filePassword of protected files; null for none
 * @param anyway though a file names another account
 */
public record Directions(
        @Nullable String account,
        boolean opens,
        @Nullable String currency,
        Map<String, String> parts,
        Set<String> leftOut,
        @Nullable DateOrder dates,
        @Nullable String filePassword,
        boolean anyway) {
    /** As a person copies numbers from a statement, with blanks or without. */
    public Directions {
        var plain = new LinkedHashMap<String, String>();
        parts.forEach((part, to) -> plain.put(FilePart.folded(part), to));
        parts = Map.copyOf(plain);
        leftOut = leftOut.stream().map(FilePart::folded).collect(Collectors.toSet());
    }

    /** Null when nobody said anything of it. */
    @Nullable String accountOf(FilePart part) {
        var to = parts.getOrDefault(part.word(), parts.get(FilePart.folded(part.number())));
        return to == null && part.number() == null ? account : to;
    }

    boolean leavesOut(FilePart part) {
        return leftOut.contains(part.word()) || leftOut.contains(FilePart.folded(part.number()));
    }
}
