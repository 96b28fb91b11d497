package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.json.Pointer;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value at its place, to be read as what it should be. Each way of reading gives null when it is
 * something else, and then has said so.
 */
public record Node(Json value, Pointer place, Faults faults) {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public @Nullable Members members(String meaning) {
        if (value instanceof Json.Members members) {
            return new Members(members, place, faults);
        }
        wrong(meaning, "Write an object in braces.");
        return null;
    }

    public @Nullable List<Node> items(int least, int most) {
        if (!(value instanceof Json.Items items)) {
            wrong("a list", "Put it in brackets.");
            return null;
        }
        if (items.of().size() < least || items.of().size() > most) {
            fault(
                    "The list has %d items.".formatted(items.of().size()),
                    "Give it %d to %d.".formatted(least, most));
            return null;
        }
        return nodes(items);
    }

    /** The items of a list, or the value itself as the only one. */
    public List<Node> each() {
        return value instanceof Json.Items items ? nodes(items) : List.of(this);
    }

    private List<Node> nodes(Json.Items items) {
        var nodes = new ArrayList<Node>();
        for (var item : items.of()) {
            nodes.add(new Node(item, place.at(nodes.size()), faults));
        }
        return nodes;
    }

    public @Nullable String text(int lengthMax) {
        if (!(value instanceof Json.Text text)) {
            wrong("a text", "Put it in double quotes.");
            return null;
        }
        if (text.of().isBlank()) {
            fault("The text is empty.", "Write something there.");
            return null;
        }
        if (text.of().length() > lengthMax) {
            fault("The text has more than %d characters.".formatted(lengthMax), "Shorten it.");
            return null;
        }
        return text.of();
    }

    public @Nullable Boolean flag() {
        if (value instanceof Json.Flag flag) {
            return flag.of();
        }
        wrong("true or false", "Write it without quotes.");
        return null;
    }

    /** Of at most so many digits, whether it is a number or, to be exact, a text. */
    public @Nullable BigDecimal decimal(int integerDigits, int decimals) {
        var number = number();
        if (number == null) {
            wrong("a decimal number", "Write it like \"12.50\".");
            return null;
        }
        var plain = number.stripTrailingZeros();
        if (plain.scale() > decimals || (long) plain.precision() - plain.scale() > integerDigits) {
            fault(
                    "The number has too many digits.",
                    "At most %d before and %d behind the point fit it."
                            .formatted(integerDigits, decimals));
            return null;
        }
        return plain;
    }

    private @Nullable BigDecimal number() {
        if (value instanceof Json.Decimal number) {
            return number.of();
        }
        return value instanceof Json.Text text && DECIMAL.matcher(text.of()).matches()
                ? new BigDecimal(text.of())
                : null;
    }

    public @Nullable LocalDate date() {
        if (value instanceof Json.Text text && DATE.matcher(text.of()).matches()) {
            try {
                return LocalDate.parse(text.of());
            } catch (DateTimeException e) {
                fault("There is no day " + text.of() + ".", "Look at the calendar.");
                return null;
            }
        }
        wrong("a date", "Write it like \"2026-12-31\".");
        return null;
    }

    public @Nullable UUID id() {
        if (value instanceof Json.Text text && ID.matcher(text.of()).matches()) {
            return UUID.fromString(text.of());
        }
        wrong("an id", "Write it as a UUID in double quotes.");
        return null;
    }

    public void fault(String problem, String remedy) {
        faults.add(place, problem, remedy);
    }

    private void wrong(String meaning, String remedy) {
        fault("Here is %s; it should be %s.".formatted(value.kind(), meaning), remedy);
    }
}
