package org.throughline.synthesis.qda;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.throughline.synthesis.qda.QdaAnswer.Why;

/**
 * Parses a project's or a codebook's text. A document type is refused, and with it every entity; nothing outside the text is
 * opened, and nothing grows.
 */
final class QdaParser {
    private static final XMLInputFactory XML = factory();

    private QdaParser() {}

    static QdaElement parse(byte[] text, QdaClock clock) throws NotReadable {
        Deque<QdaElement> open = new ArrayDeque<>();
        QdaElement top = new QdaElement("");
        open.push(top);
        int elements = 0;
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(text));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        elements++;
                        if (open.size() > QdaLimits.DEEPEST || elements > QdaLimits.ELEMENTS) {
                            throw new NotReadable(Why.TOO_DEEP);
                        }
                        clock.look();
                        open.push(begun(reader, open.element()));
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.element().add(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new NotReadable(Why.HAS_A_DOCUMENT_TYPE);
                    default -> {}
                }
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new NotReadable(Why.BROKEN, e);
        }
        return top.inside().stream().findFirst().orElseThrow(() -> new NotReadable(Why.BROKEN));
    }

    private static QdaElement begun(XMLStreamReader reader, QdaElement parent) {
        QdaElement element = new QdaElement(reader.getLocalName());
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            element.attribute(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        parent.add(element);
        return element;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
