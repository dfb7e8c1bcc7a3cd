package org.throughline.synthesis.qda;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.throughline.synthesis.qda.QdaProject.Code;
import org.throughline.synthesis.qda.QdaProject.Coding;
import org.throughline.synthesis.qda.QdaProject.Note;
import org.throughline.synthesis.qda.QdaProject.Selection;
import org.throughline.synthesis.qda.QdaProject.Source;
import org.throughline.synthesis.qda.QdaProject.User;

/** The text of a project and of a codebook, in the order of elements that the standard's schemas ask for. */
final class QdaXml {
    private static final String PROJECT = "urn:QDA-XML:project:1.0";
    private static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";

    private final XMLStreamWriter xml;

    private QdaXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    private interface Writing {
        void write(QdaXml xml) throws XMLStreamException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument("UTF-8", "1.0");
            writing.write(new QdaXml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A project could not be written as text", e);
        }
        return bytes.toByteArray();
    }

    static byte[] codebook(QdaProject project) {
        return written(xml -> {
            xml.root("CodeBook", CODEBOOK);
            xml.told("origin", project.origin());
            xml.codes(project.codes(), false);
            xml.end();
        });
    }

    static byte[] project(QdaProject project) {
        return written(xml -> xml.whole(project));
    }

    private void whole(QdaProject project) throws XMLStreamException {
        root("Project", PROJECT);
        told("name", project.name());
        told("origin", project.origin());
        if (!project.users().isEmpty()) {
            begin("Users");
            for (User user : project.users()) {
                begin("User");
                told("guid", user.guid());
                told("name", user.name());
                end();
            }
            end();
        }
        if (!project.codes().isEmpty()) {
            begin("CodeBook");
            codes(project.codes(), true);
            end();
        }
        if (!project.sources().isEmpty()) {
            begin("Sources");
            for (Source source : project.sources()) {
                source(source);
            }
            end();
        }
        if (!project.notes().isEmpty()) {
            begin("Notes");
            for (Note note : project.notes()) {
                begin("Note");
                told("guid", note.guid());
                told("name", note.name());
                if (!note.by().isEmpty()) {
                    told("creatingUser", note.by());
                }
                words("PlainTextContent", note.words());
                end();
            }
            end();
        }
        end();
    }

    private void codes(List<Code> codes, boolean notes) throws XMLStreamException {
        begin("Codes");
        for (Code code : codes) {
            code(code, notes);
        }
        end();
    }

    private void code(Code code, boolean notes) throws XMLStreamException {
        begin("Code");
        told("guid", code.guid());
        told("name", code.name());
        told("isCodable", Boolean.toString(code.codable()));
        if (!code.colour().isEmpty()) {
            told("color", code.colour());
        }
        if (!code.description().isBlank()) {
            words("Description", code.description());
        }
        if (notes) {
            refs("NoteRef", code.notes());
        }
        for (Code under : code.codes()) {
            code(under, notes);
        }
        end();
    }

    private void source(Source source) throws XMLStreamException {
        boolean pdf = source.pdf().isPresent();
        String file = "internal://" + source.guid();
        begin(pdf ? "PDFSource" : "TextSource");
        told("guid", source.guid());
        told("name", source.name());
        told(pdf ? "path" : "plainTextPath", file + (pdf ? ".pdf" : ".txt"));
        if (!source.description().isBlank()) {
            words("Description", source.description());
        }
        if (pdf) {
            begin("Representation");
            told(
                    "guid",
                    UUID.nameUUIDFromBytes(("text of " + source.guid()).getBytes(StandardCharsets.UTF_8))
                            .toString());
            told("name", source.name());
            told("plainTextPath", file + ".txt");
        }
        for (Selection selection : source.selections()) {
            selection(selection);
        }
        if (pdf) {
            end();
        }
        end();
    }

    private void selection(Selection selection) throws XMLStreamException {
        QdaProject.Place place = selection
                .place()
                .orElseThrow(() -> new IllegalArgumentException("Words without a place cannot be written"));
        begin("PlainTextSelection");
        told("guid", selection.guid());
        if (!selection.name().isBlank()) {
            told("name", selection.name());
        }
        told("startPosition", Integer.toString(place.from()));
        told("endPosition", Integer.toString(place.to()));
        if (!selection.description().isBlank()) {
            words("Description", selection.description());
        }
        for (Coding coding : selection.codings()) {
            begin("Coding");
            told("guid", coding.guid());
            if (!coding.by().isEmpty()) {
                told("creatingUser", coding.by());
            }
            refs("CodeRef", List.of(coding.code()));
            refs("NoteRef", coding.notes());
            end();
        }
        refs("NoteRef", selection.notes());
        end();
    }

    private void refs(String called, List<String> guids) throws XMLStreamException {
        for (String guid : guids) {
            begin(called);
            told("targetGUID", guid);
            end();
        }
    }

    private void root(String called, String namespace) throws XMLStreamException {
        begin(called);
        xml.writeDefaultNamespace(namespace);
    }

    private void begin(String called) throws XMLStreamException {
        xml.writeStartElement(called);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void told(String attribute, String value) throws XMLStreamException {
        xml.writeAttribute(attribute, lawful(value).replaceAll("\\s+", " ").strip());
    }

    private void words(String called, String text) throws XMLStreamException {
        begin(called);
        xml.writeCharacters(lawful(text));
        end();
    }

    /** Without the characters that no XML may hold. */
    private static String lawful(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
