package io.pennyflow.local.importing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One of the accounts a file holds.
 *
 * @param number as the bank writes it; null for one without
 * @param isShared whether another part has that number, too, as accounts of two currencies do
 * @param said what the platform says of it
 */
record FilePart(int index, @Nullable String number, boolean isShared, JsonNode said) {

    static List<FilePart> of(JsonNode accounts) {
        var all = accounts.valueStream().toList();
        var numbers = all.stream().map(it -> text(it, "number")).map(FilePart::folded).toList();
        return IntStream.range(0, all.size())
                .mapToObj(
                        it ->
                                new FilePart(
                                        it,
                                        text(all.get(it), "number"),
                                        numbers.stream().filter(numbers.get(it)::equals).count()
                                                > 1,
                                        all.get(it)))
                .toList();
    }

    /** As a person copies it from a statement, with blanks or without; empty for none. */
    static String folded(@Nullable String number) {
        return number == null
                ? ""
                : number.replaceAll("[^\\p{L}\\p{N}*]", "").toUpperCase(Locale.ROOT);
    }

    /** What it is called on the command line: its number, or its place where that is not enough. */
    String word() {
        return number == null || isShared ? String.valueOf(index + 1) : folded(number);
    }

    boolean isPlaced() {
        return text(said, "accountId") != null;
    }

    @Nullable String currency() {
        return text(said, "currency");
    }

    /** For a list of those that nobody said anything of. */
    String line() {
        return "  %s%s (%s), %s rows from %s to %s"
                .formatted(
                        isShared ? word() + ": " : "",
                        number == null ? word() + ": without a number" : number,
                        currency(),
                        text(said, "entries"),
                        text(said, "from"),
                        text(said, "to"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : Objects.toString(value.asString());
    }
}
