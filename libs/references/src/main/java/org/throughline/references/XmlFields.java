package org.throughline.references;

import java.util.List;
import java.util.Optional;

/** What the elements of an XML format mean. */
interface XmlFields {
    /** The elements that are a record each. */
    List<String> elements();

    String id(Element record);

    Optional<String> database(Element record);

    void into(ReferenceDraft draft, Element record);
}
