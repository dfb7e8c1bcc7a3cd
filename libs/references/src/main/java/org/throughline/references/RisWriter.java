package org.throughline.references;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes RIS. A reference that was read from RIS is written with every tag it had, in its order; each has an {@code ID},
 * so that it keeps its id in whatever file it next stands.
 */
final class RisWriter implements ReferenceWriter {
    private final Writer to;

    RisWriter(Writer to) {
        this.to = to;
    }

    @Override
    public void write(Reference reference) throws IOException {
        List<Field> fields = reference.source().fields();
        boolean asItWas = reference.source().format() == Format.RIS && !fields.isEmpty();
        String end = "";
        if (asItWas) {
            if (!fields.getFirst().tag().equals("TY")) {
                tag("TY", reference.type().ris());
            }
            for (Field field : fields) {
                if (field.tag().equals("ER")) {
                    end = field.value();
                } else {
                    tag(field.tag(), field.value());
                }
            }
        } else {
            tag("TY", reference.type().ris());
            meaning(reference);
        }
        boolean hasId = asItWas && reference.source().values("ID").contains(reference.id());
        if (!hasId) {
            tag("ID", reference.id());
        }
        tag("ER", end);
        to.write("\r\n");
    }

    private void meaning(Reference reference) throws IOException {
        Publication publication = reference.publication();
        tags("TI", reference.titles().title().stream().toList());
        tags("TT", reference.titles().others());
        tags("AU", reference.authors().stream().map(Author::text).toList());
        tags("ED", reference.names().editors().stream().map(Author::text).toList());
        tags("PY", reference.year().stream().mapToObj(Integer::toString).toList());
        tags("DA", publication.date().stream().toList());
        tags("JF", publication.container().stream().toList());
        tags("JO", publication.abbreviations());
        tags("VL", publication.volume().stream().toList());
        tags("IS", publication.issue().stream().toList());
        pages(publication.pages());
        tags("PB", publication.publisher().stream().toList());
        tags("CY", publication.place().stream().toList());
        tags("DO", reference.dois());
        tags(
                "C3",
                reference.identifiers().pmids().stream()
                        .map(pmid -> "PMID: " + pmid)
                        .toList());
        tags("AN", reference.identifiers().accessions());
        tags("SN", reference.identifiers().issns());
        tags("SN", reference.identifiers().isbns());
        tags("AB", reference.abstractText().stream().toList());
        tags("KW", reference.keywords());
        tags("LA", reference.contents().languages());
        tags("N1", reference.contents().notes());
        tags("UR", reference.contents().urls());
        tags("DB", reference.source().database().stream().toList());
    }

    private void pages(Pages pages) throws IOException {
        if (pages.equals(Pages.NONE)) {
            return;
        }
        if (Pages.of(pages.first(), pages.last()).equals(pages)) {
            tags("SP", pages.first().isBlank() ? List.of() : List.of(pages.first()));
            tags("EP", pages.last().isBlank() ? List.of() : List.of(pages.last()));
        } else {
            tag("SP", pages.raw());
        }
    }

    private void tags(String tag, List<String> values) throws IOException {
        for (String value : values) {
            tag(tag, value);
        }
    }

    /** Further lines are indented, so that none can be taken for a tag or for the end of the record. */
    private void tag(String tag, String value) throws IOException {
        to.write(tag + "  - " + value.replaceAll("\r\n|\r|\n", "\r\n      ") + "\r\n");
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
