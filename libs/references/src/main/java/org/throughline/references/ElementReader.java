package org.throughline.references;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.throughline.references.Problem.Kind;

/**
 * Parses one record's element. No document type is read and no entity is resolved, so nothing outside the text is ever
 * opened and nothing grows; what stands before an error is kept.
 */
final class ElementReader {
    private static final int DEEPEST = 32;

    private static final XMLInputFactory XML = factory();

    private ElementReader() {}

    static Element read(String text, long line, Found found) {
        Deque<Element> open = new ArrayDeque<>();
        Element root = new Element("record", 0);
        open.push(root);
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(text));
            boolean first = true;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!first) {
                            start(reader, open);
                        }
                        first = false;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (open.size() > 1) {
                            open.pop();
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        words(open, reader.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE -> {
                        found.problem(line, Kind.BROKEN_XML, "&" + reader.getLocalName() + ";");
                        words(open, "&" + reader.getLocalName() + ";");
                    }
                    default -> {}
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            int below =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber() - 1);
            found.problem(
                    line + below,
                    Kind.BROKEN_XML,
                    String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        return root;
    }

    private static void start(XMLStreamReader reader, Deque<Element> open) throws XMLStreamException {
        Element parent = open.element();
        if (parent.depth() >= DEEPEST) {
            throw new XMLStreamException("Elements are nested more than " + DEEPEST + " deep", reader.getLocation());
        }
        Element element = new Element(reader.getLocalName(), parent.depth() + 1);
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            element.attribute(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        parent.add(element);
        open.push(element);
    }

    /** Words belong to their element and to each around it. */
    private static void words(Deque<Element> open, String words) {
        open.forEach(element -> element.add(words));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
