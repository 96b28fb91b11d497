package io.pennyflow.local.importing;

import io.pennyflow.connect.statement.DateOrder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of files before they are imported.
 *
 * @param account name or id of the account; null: the file tells
 * @param opens whether an account of this name is opened if there is none
 * @param currency of an account that has to be opened
 * @param parts of files that hold several accounts: the bank's number, and whose account it is
 * @param leftOut numbers whose rows are not wanted
 * @param dates how days are read where a file does not tell; null: not said
 */
public record Directions(
        @Nullable String account,
        boolean opens,
        String currency,
        Map<String, String> parts,
        Set<String> leftOut,
        @Nullable DateOrder dates) {
    /** As a person copies numbers from a statement, with blanks or without. */
    public Directions {
        var plain = new LinkedHashMap<String, String>();
        parts.forEach((number, to) -> plain.put(normalized(number), to));
        parts = Map.copyOf(plain);
        leftOut = leftOut.stream().map(Directions::normalized).collect(Collectors.toSet());
    }

    Optional<String> accountOf(@Nullable String number) {
        return Optional.ofNullable(number).map(it -> parts.get(normalized(it)));
    }

    boolean leavesOut(@Nullable String number) {
        return number != null && leftOut.contains(normalized(number));
    }

    private static String normalized(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}*]", "").toUpperCase(Locale.ROOT);
    }
}
