package vn.motcua.testkit.simulator.registry;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads profile A: one root, one record in it, flat fields in that. No document type, no entities, nothing else. */
final class PayloadReader {

    private static final Set<String> RECORDS = Set.of("hoso", "hoTich");

    private PayloadReader() {}

    /** The fields in order, or empty if the text is not of that shape. */
    static Optional<Map<String, String>> read(String data) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return fields(factory.createXMLStreamReader(new StringReader(data)));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> fields(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> fields = new LinkedHashMap<>();
        int records = 0;
        int depth = 0;
        while (xml.hasNext()) {
            int kind = xml.next();
            if (kind == XMLStreamConstants.DTD || kind == XMLStreamConstants.ENTITY_REFERENCE) {
                return Optional.empty();
            }
            if (kind == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (kind == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                return Optional.empty();
            } else if (kind == XMLStreamConstants.START_ELEMENT && depth < 2) {
                depth++;
                records += depth == 2 && RECORDS.contains(xml.getLocalName()) ? 1 : 0;
                if (depth == 2 && (records != 1 || !RECORDS.contains(xml.getLocalName()))) {
                    return Optional.empty();
                }
            } else if (kind == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                // fails on an element within a field
                if (fields.put(name, xml.getElementText()) != null) {
                    return Optional.empty();
                }
            }
        }
        return records == 1 ? Optional.of(fields) : Optional.empty();
    }
}
