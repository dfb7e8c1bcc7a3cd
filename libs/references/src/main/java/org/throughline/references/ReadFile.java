package org.throughline.references;

import java.util.List;

/** Everything in one file. */
public record ReadFile(FileReport report, List<Reference> references, List<Problem> problems) {
    public ReadFile {
        references = List.copyOf(references);
        problems = List.copyOf(problems);
    }
}
