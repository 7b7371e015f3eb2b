package vn.motcua.registry.civil;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Violation;

/**
 * Profile A, version 1: {@code <hotich><hoso>} with one flat element per field. The official schema is not public; this is
 * the shape that two public sources show. Empty values are left out.
 */
public final class FlatXml implements Codec {

    /** Creates the codec. */
    public FlatXml() {}

    @Override
    public String data(Registration registration) {
        refuseUnwritable(registration.fields());
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("hotich");
            xml.writeStartElement("hoso");
            for (Map.Entry<String, String> field : registration.fields().entrySet()) {
                if (!field.getValue().isBlank()) {
                    xml.writeStartElement(field.getKey());
                    xml.writeCharacters(field.getValue());
                    xml.writeEndElement();
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing into memory does not fail", e);
        }
        return text.toString();
    }

    @Override
    public String receivedOn(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    private static void refuseUnwritable(Map<String, String> fields) {
        List<Violation> violations = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (!value.codePoints().allMatch(FlatXml::isXmlCharacter)) {
                violations.add(new Violation(name, CivilReason.TEXT_NOT_XML.with(name)));
            }
        });
        if (!violations.isEmpty()) {
            throw new InvalidInputException(CivilReason.NOT_SENDABLE.with(violations.size()), violations);
        }
    }

    /** XML 1.0, production Char. A surrogate without its other half is a code point of its own, and none of these. */
    private static boolean isXmlCharacter(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= 0x20 && code <= 0xD7FF)
                || (code >= 0xE000 && code <= 0xFFFD)
                || code >= 0x10000;
    }
}
