package org.throughline.references;

import java.util.List;

/**
 * The numbers a publication is known by.
 *
 * @param dois lower case, without resolver address or {@code doi:}, the publication's own first
 * @param pmids PubMed ids, digits only
 * @param issns such as {@code 1860-2002}
 * @param isbns digits only, with a final X where ISBN-10 has one
 * @param accessions other numbers of a database, as written
 */
public record Identifiers(
        List<String> dois, List<String> pmids, List<String> issns, List<String> isbns, List<String> accessions) {
    public static final Identifiers NONE = new Identifiers(List.of(), List.of(), List.of(), List.of(), List.of());

    public Identifiers {
        dois = List.copyOf(dois);
        pmids = List.copyOf(pmids);
        issns = List.copyOf(issns);
        isbns = List.copyOf(isbns);
        accessions = List.copyOf(accessions);
    }
}
