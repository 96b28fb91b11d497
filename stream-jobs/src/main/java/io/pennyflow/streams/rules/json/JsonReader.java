package io.pennyflow.streams.rules.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) without mercy and in bounded depth: a member that is there twice, a comma
 * too many or text behind the end is a fault with its place. The first fault of syntax ends it.
 */
public final class JsonReader {
    /** Characters of a document. */
    public static final int LENGTH_MAX = 4_000_000;

    /** Objects and lists inside each other; no rule needs so many. */
    public static final int DEPTH_MAX = 128;

    private final Tokens tokens;
    private final Faults faults;

    private JsonReader(String text, Faults faults) {
        this.tokens = new Tokens(text);
        this.faults = faults;
    }

    /** Empty when the text is no JSON; then, and when a member is there twice, a fault says it. */
    public static Optional<Json> read(String text, Faults faults) {
        if (text.length() > LENGTH_MAX) {
            faults.add(
                    Pointer.ROOT,
                    "The document has more than %d characters.".formatted(LENGTH_MAX),
                    "Split it into several.");
            return Optional.empty();
        }
        return new JsonReader(text, faults).document();
    }

    private Optional<Json> document() {
        try {
            var value = value(Pointer.ROOT, 0);
            tokens.end();
            return Optional.of(value);
        } catch (SyntaxFault e) {
            faults.add(e.place(), e.problem() + " (" + tokens.position() + ").", e.remedy());
            return Optional.empty();
        }
    }

    private Json value(Pointer place, int depth) throws SyntaxFault {
        tokens.enter(place);
        var next = tokens.peek();
        if ((next == '{' || next == '[') && depth == DEPTH_MAX) {
            throw new SyntaxFault(
                    place,
                    "Objects and lists are more than %d deep here".formatted(DEPTH_MAX),
                    "Say it in fewer levels.");
        }
        return switch (next) {
            case '{' -> members(place, depth + 1);
            case '[' -> items(place, depth + 1);
            case '"' -> new Json.Text(tokens.text());
            case 't' -> word("true", new Json.Flag(true));
            case 'f' -> word("false", new Json.Flag(false));
            case 'n' -> word("null", new Json.Nothing());
            default -> new Json.Decimal(tokens.number());
        };
    }

    private Json word(String word, Json value) throws SyntaxFault {
        tokens.word(word);
        return value;
    }

    private Json members(Pointer place, int depth) throws SyntaxFault {
        var members = new LinkedHashMap<String, Json>();
        tokens.take('{');
        if (tokens.takeIf('}')) {
            return new Json.Members(members);
        }
        do {
            tokens.enter(place);
            var name = tokens.name();
            tokens.take(':');
            var value = value(place.at(name), depth);
            tokens.enter(place);
            if (members.putIfAbsent(name, value) != null) {
                faults.add(
                        place.at(name),
                        "The member \"%s\" is there twice.".formatted(name),
                        "Keep one of them.");
            }
        } while (tokens.takeIf(','));
        tokens.take('}');
        return new Json.Members(members);
    }

    private Json items(Pointer place, int depth) throws SyntaxFault {
        var items = new ArrayList<Json>();
        tokens.take('[');
        if (tokens.takeIf(']')) {
            return new Json.Items(items);
        }
        do {
            items.add(value(place.at(items.size()), depth));
            tokens.enter(place);
        } while (tokens.takeIf(','));
        tokens.take(']');
        return new Json.Items(items);
    }
}
