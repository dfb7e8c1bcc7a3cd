package org.throughline.references;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * A reference being put together. Blank values are left out, repeated ones kept once; the first title and the first
 * container are the main ones and further ones go beside them.
 */
public final class ReferenceDraft {
    private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String id;
    private ReferenceType type = ReferenceType.OTHER;
    private final SequencedSet<String> titles = new LinkedHashSet<>();
    private final List<Author> authors = new ArrayList<>();
    private final List<Author> editors = new ArrayList<>();
    private final SequencedSet<String> containers = new LinkedHashSet<>();
    private final SequencedSet<String> abbreviations = new LinkedHashSet<>();
    private OptionalInt year = OptionalInt.empty();
    private Optional<String> date = Optional.empty();
    private Optional<String> volume = Optional.empty();
    private Optional<String> issue = Optional.empty();
    private Pages pages = Pages.NONE;
    private Optional<String> publisher = Optional.empty();
    private Optional<String> place = Optional.empty();
    private final SequencedSet<String> dois = new LinkedHashSet<>();
    private final SequencedSet<String> pmids = new LinkedHashSet<>();
    private final SequencedSet<String> issns = new LinkedHashSet<>();
    private final SequencedSet<String> isbns = new LinkedHashSet<>();
    private final SequencedSet<String> accessions = new LinkedHashSet<>();
    private final SequencedSet<String> abstractParts = new LinkedHashSet<>();
    private final SequencedSet<String> keywords = new LinkedHashSet<>();
    private final SequencedSet<String> languages = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final SequencedSet<String> urls = new LinkedHashSet<>();

    ReferenceDraft(String id) {
        this.id = id;
    }

    public ReferenceDraft type(ReferenceType given) {
        type = given;
        return this;
    }

    public ReferenceDraft title(String text) {
        return adding(titles, onOneLine(text));
    }

    /** A name in any of the usual ways of writing one. */
    public ReferenceDraft author(String text) {
        if (!text.isBlank()) {
            authors.add(Author.of(text.strip()));
        }
        return this;
    }

    public ReferenceDraft author(Author author) {
        authors.add(author);
        return this;
    }

    public ReferenceDraft editor(String text) {
        if (!text.isBlank()) {
            editors.add(Author.of(text.strip()));
        }
        return this;
    }

    /** A year or a date that holds one; the first that holds one counts. */
    public ReferenceDraft year(String text) {
        if (year.isEmpty()) {
            year = Years.in(text);
        }
        return this;
    }

    /** A date as written; one that is only a year says no more than {@link #year}. */
    public ReferenceDraft date(String text) {
        if (BARE_YEAR.matcher(text.strip()).matches()) {
            return year(text);
        }
        date = date.or(() -> present(text));
        return this;
    }

    public ReferenceDraft container(String text) {
        return adding(containers, onOneLine(text));
    }

    public ReferenceDraft abbreviation(String text) {
        return adding(abbreviations, onOneLine(text));
    }

    public ReferenceDraft volume(String text) {
        volume = volume.or(() -> present(text));
        return this;
    }

    public ReferenceDraft issue(String text) {
        issue = issue.or(() -> present(text));
        return this;
    }

    public ReferenceDraft pages(Pages given) {
        if (pages.equals(Pages.NONE)) {
            pages = given;
        }
        return this;
    }

    public ReferenceDraft publisher(String text) {
        publisher = publisher.or(() -> present(text));
        return this;
    }

    public ReferenceDraft place(String text) {
        place = place.or(() -> present(text));
        return this;
    }

    /** Adds the DOI in a text, such as an address of a resolver; does nothing if there is none. */
    public ReferenceDraft doi(String text) {
        Numbers.doi(text).ifPresent(dois::add);
        return this;
    }

    public ReferenceDraft pmid(String text) {
        Numbers.pmid(text).ifPresent(pmids::add);
        return this;
    }

    /** Adds each ISSN and ISBN in a text. */
    public ReferenceDraft standardNumber(String text) {
        issns.addAll(Numbers.issns(text));
        isbns.addAll(Numbers.isbns(text));
        return this;
    }

    public ReferenceDraft accession(String text) {
        return adding(accessions, text);
    }

    /** A part of the abstract; parts are joined by a new line, and one that is repeated is kept once. */
    public ReferenceDraft abstractText(String text) {
        return adding(abstractParts, text);
    }

    public ReferenceDraft keyword(String text) {
        return adding(keywords, onOneLine(text));
    }

    public ReferenceDraft language(String text) {
        return adding(languages, text);
    }

    public ReferenceDraft note(String text) {
        present(text).ifPresent(notes::add);
        return this;
    }

    public ReferenceDraft url(String text) {
        for (String address : SPACES.split(text.strip())) {
            adding(urls, address);
        }
        return this;
    }

    boolean hasDoi() {
        return !dois.isEmpty();
    }

    boolean hasAbstract() {
        return !abstractParts.isEmpty();
    }

    public Reference from(Source source) {
        List<String> otherTitles = titles.stream().skip(1).toList();
        containers.stream().skip(1).forEach(abbreviations::add);
        if (containers.isEmpty() && !abbreviations.isEmpty()) {
            containers.add(abbreviations.removeFirst());
        }
        Optional<String> container = containers.stream().findFirst();
        container.ifPresent(abbreviations::remove);
        return new Reference(
                id,
                type,
                new Titles(titles.stream().findFirst(), otherTitles),
                new Names(authors, editors),
                new Publication(
                        year.isPresent() ? year : Years.in(date.orElse("")),
                        date,
                        container,
                        List.copyOf(abbreviations),
                        volume,
                        issue,
                        pages,
                        publisher,
                        place),
                new Identifiers(
                        List.copyOf(dois),
                        List.copyOf(pmids),
                        List.copyOf(issns),
                        List.copyOf(isbns),
                        List.copyOf(accessions)),
                new Contents(
                        present(String.join("\n", abstractParts)),
                        List.copyOf(keywords),
                        List.copyOf(languages),
                        notes,
                        List.copyOf(urls)),
                source);
    }

    /** A reference that came from no file. */
    public Reference build() {
        return from(Source.NONE);
    }

    private ReferenceDraft adding(SequencedSet<String> values, String text) {
        present(text).ifPresent(values::add);
        return this;
    }

    private static String onOneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    private static Optional<String> present(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }
}
