package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.camt.GuardedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The tags and texts of one XML part, by local names: prefixes and namespaces differ between
 * editions. Holds little whatever the part is: no entities, no endless texts, depths or names.
 */
final class Xml {
    private static final int DEPTH = 128;
    private static final int NAMES = 2_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    Xml(InputStream in) {
        this(in, StandardCharsets.UTF_8);
    }

    Xml(InputStream in, Charset charset) {
        try {
            var guarded = new GuardedReader(new InputStreamReader(in, charset));
            synchronized (FACTORY) {
                xml = FACTORY.createXMLStreamReader(guarded);
            }
        } catch (XMLStreamException e) {
            throw Refusal.damaged();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Goes to the next tag or text; false at the end. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                if (matters(xml.next())) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw Refusal.damaged();
        }
    }

    private boolean matters(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE -> {}
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.entities();
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                know(xml.getPITarget());
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter() {
        if (++depth > DEPTH) {
            throw Refusal.damaged();
        }
        know(xml.getLocalName());
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            know(xml.getAttributeLocalName(i));
        }
    }

    /** The parser keeps every name it meets for good. */
    private void know(String name) {
        if (names.add(name) && names.size() > NAMES) {
            throw Refusal.damaged();
        }
    }

    boolean starts() {
        return xml.isStartElement();
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the tag that starts, by its local name. */
    @Nullable String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** As {@link #attribute}, or that value when there is none. */
    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A number in an attribute, or that one when it is missing or none. */
    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(name, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Adds the text, if this is one, as far as a cell can hold it. */
    void text(StringBuilder text, int most) {
        if (xml.isCharacters() && text.length() < most) {
            text.append(
                    xml.getTextCharacters(),
                    xml.getTextStart(),
                    Math.min(xml.getTextLength(), most - text.length()));
        }
    }
}
