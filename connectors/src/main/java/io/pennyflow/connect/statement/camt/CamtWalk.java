package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks a file from entry to entry, knowing the statement each is in. */
final class CamtWalk implements AutoCloseable {
    /** Accounts of one file; a household has fewer. */
    private static final int STATEMENTS = 1_000;

    private static final Set<String> STATEMENT = Set.of("Stmt", "Rpt", "Ntfctn");
    private static final Set<String> HEADERS = Set.of("Acct", "Bal", "FrToDt", "RptgDt");

    private final Reader in;
    private final XMLStreamReader xml;
    private final Subtree subtree;
    private final Message message = new Message();
    private final List<CamtStatement> statements = new ArrayList<>();
    private boolean within;
    private int depth;

    CamtWalk(Reader text) {
        in = new GuardedReader(new Envelope(text));
        try {
            xml = factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        subtree = new Subtree(xml);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** The next entry of any statement, or null at the end of the file. */
    @Nullable Node next() {
        try {
            while (xml.hasNext()) {
                var entry = event(xml.next());
                if (entry != null) {
                    return entry;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private @Nullable Node event(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw declaration(line());
            case XMLStreamConstants.START_ELEMENT -> {
                return begin(xml.getLocalName());
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                within &= !STATEMENT.contains(xml.getLocalName());
                return null;
            }
            default -> {
                return null; // White space, comments.
            }
        }
    }

    private @Nullable Node begin(String name) throws XMLStreamException {
        if (!within) {
            deeper();
            if (depth > 1 || !name.equals(Envelope.ROOT)) {
                message.element(name, xml.getNamespaceURI());
            }
            if (message.isStatement() && STATEMENT.contains(name)) {
                statement();
            }
            return null;
        }
        if (name.equals("Ntry")) {
            return subtree.read();
        }
        if (HEADERS.contains(name)) {
            current().header(subtree.read());
        } else {
            subtree.skip();
        }
        return null;
    }

    private void deeper() {
        if (++depth > Subtree.DEPTH) {
            throw subtree.refusal("elements nested deeper than 64");
        }
    }

    private void statement() {
        if (statements.size() == STATEMENTS) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "Line %d: the file has more than 1,000 accounts. Split it.".formatted(line()));
        }
        statements.add(new CamtStatement(statements.size()));
        within = true;
    }

    CamtStatement current() {
        return statements.get(statements.size() - 1);
    }

    List<CamtStatement> statements() {
        return statements;
    }

    Message message() {
        return message;
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private static UnreadableFile declaration(int line) {
        return new UnreadableFile(
                Kind.UNREADABLE,
                ("Line %d: the file declares a document type or entities, which no CAMT file needs."
                                + " Download it again from the bank.")
                        .formatted(line));
    }

    private static UnreadableFile broken(XMLStreamException e) {
        var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        var what =
                e.getNestedException() instanceof GuardedReader.TooLong
                        ? "a text or tag is longer than 262,144 characters"
                        : "the XML is broken or ends too early";
        if (e.getNestedException() instanceof Envelope.Declared) {
            return declaration(line);
        }
        if (e.getNestedException() instanceof IOException io
                && !(io instanceof GuardedReader.TooLong)) {
            throw new UncheckedIOException(io);
        }
        return new UnreadableFile(
                Kind.UNREADABLE,
                "Line %d: %s. Download the statement again from the bank.".formatted(line, what));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
