package org.throughline.references;

import java.util.List;

/** Who wrote and who edited a publication, each in the order of the source. */
public record Names(List<Author> authors, List<Author> editors) {
    public static final Names NONE = new Names(List.of(), List.of());

    public Names {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }
}
