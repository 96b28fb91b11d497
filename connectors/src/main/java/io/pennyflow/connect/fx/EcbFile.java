package io.pennyflow.connect.fx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The bank's {@code eurofxref} file: nested Cube elements, a day around its rates. */
final class EcbFile {
    private static final XMLInputFactory XML = factory();

    private EcbFile() {}

    /**
     * The days after {@code last}, oldest first, whatever order the file has.
     *
     * @throws IOException when it is not such a file
     */
    static SortedMap<LocalDate, RatesOfDay> daysAfter(LocalDate last, InputStream file)
            throws IOException {
        try {
            var days = read(XML.createXMLStreamReader(file));
            if (days.isEmpty()) {
                throw new IOException("The file holds no rates.");
            }
            days.headMap(last.plusDays(1)).clear();
            return days;
        } catch (XMLStreamException | DateTimeException | NumberFormatException e) {
            throw new IOException("Not a file of reference rates: " + e.getMessage(), e);
        }
    }

    private static SortedMap<LocalDate, RatesOfDay> read(XMLStreamReader xml)
            throws XMLStreamException {
        var days = new TreeMap<LocalDate, RatesOfDay>();
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            var day = attribute(xml, "time");
            var currency = attribute(xml, "currency");
            var rate = attribute(xml, "rate");
            if (day != null) {
                rates = new LinkedHashMap<>();
                days.put(LocalDate.parse(day), new RatesOfDay(LocalDate.parse(day), rates));
            } else if (currency != null && rate != null) {
                rates.put(currency, new BigDecimal(rate));
            }
        }
        days.values().removeIf(it -> it.perEuro().isEmpty());
        return days;
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(null, name);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
