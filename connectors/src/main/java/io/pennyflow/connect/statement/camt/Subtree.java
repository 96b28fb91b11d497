package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.util.ArrayDeque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Takes one element with all that is in it from the stream, leaving out what is of no use. */
final class Subtree {
    static final int DEPTH = 64;

    /** Of one entry, about 10,000 payments of a batch. */
    private static final int NODES = 250_000;

    private static final int CHARACTERS = 4 * 1024 * 1024;
    private static final Set<String> UNUSED =
            Set.of("PstlAdr", "RltdAgts", "CtctDtls", "SchmeNm", "Tax", "Ownr", "SplmtryData");

    private static final Set<String> ROWS = Set.of("Ntry", "TxDtls");

    private final XMLStreamReader xml;
    private int nodes;
    private int characters;

    Subtree(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The element whose start was just read; behind it its end was. */
    Node read() throws XMLStreamException {
        nodes = 0;
        characters = 0;
        var open = new ArrayDeque<Node>();
        var root = node();
        open.push(root);
        var text = new StringBuilder();
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    begin(open);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open.pop().write(text);
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refusal("an entity the file does not need");
                default -> {
                    // A comment or an instruction in between.
                }
            }
        }
        return root;
    }

    private void begin(ArrayDeque<Node> open) throws XMLStreamException {
        if (UNUSED.contains(xml.getLocalName())) {
            skip();
            return;
        }
        if (open.size() == DEPTH) {
            throw refusal("elements nested deeper than 64");
        }
        if (++nodes > NODES) {
            throw refusal("an entry of more than 250,000 elements");
        }
        var child = node();
        open.element().add(child);
        open.push(child);
    }

    private void append(StringBuilder text) {
        if (xml.isWhiteSpace() && text.length() == 0) {
            return;
        }
        var length = Math.min(xml.getTextLength(), Limits.LINE_CHARACTERS - text.length());
        characters += Math.max(0, length);
        if (characters > CHARACTERS) {
            throw refusal("an entry of more than 4,194,304 characters");
        }
        if (length > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
    }

    private Node node() {
        var name = xml.getLocalName();
        var currency = xml.getAttributeCount() == 0 ? null : xml.getAttributeValue(null, "Ccy");
        // Asking where we are costs more than the rest of the element.
        var line = ROWS.contains(name) ? xml.getLocation().getLineNumber() : 0;
        return new Node(name, orEmpty(currency), line);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Passes by the element whose start was just read. */
    void skip() throws XMLStreamException {
        var depth = 1;
        while (depth > 0) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEPTH) {
                throw refusal("elements nested deeper than 64");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    UnreadableFile refusal(String what) {
        return new UnreadableFile(
                Kind.UNREADABLE,
                "Line %d: the file has %s, which no bank writes. Download it again from the bank."
                        .formatted(xml.getLocation().getLineNumber(), what));
    }
}
