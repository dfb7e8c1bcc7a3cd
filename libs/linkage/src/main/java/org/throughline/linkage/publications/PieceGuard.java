package org.throughline.linkage.publications;

import static org.throughline.linkage.publications.Guards.authorsDiffer;
import static org.throughline.linkage.publications.Guards.sameDoi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.linkage.Objection;

/** What a word in only one of two titles says: it is a summary of the other, an erratum, a reply, a protocol. */
final class PieceGuard {

    private static final Set<String> OTHER_PIECE = Set.of(
            "erratum",
            "errata",
            "corrigendum",
            "corrigenda",
            "correction",
            "corrections",
            "addendum",
            "retraction",
            "withdrawal",
            "comment",
            "comments",
            "commentary",
            "reply",
            "response",
            "rejoinder",
            "rebuttal",
            "letter",
            "editorial",
            "protocol",
            "abstract",
            "review",
            "interview",
            "summary",
            "part",
            "supplement",
            "appendix",
            "update",
            "revisited",
            "continued",
            "discussion",
            "introduction",
            "preface",
            "foreword",
            "reprint",
            "edition",
            "volume",
            "poster",
            "translation",
            "extended",
            "author",
            "authors",
            "authors'",
            "followup",
            "pilot",
            "preliminary",
            "interim",
            "final",
            "short",
            "chapter",
            "erratumto",
            "technical",
            "executive",
            "easy",
            "infographic",
            "leaflet",
            "webinar",
            "annex",
            "annexes",
            "annexe",
            "consultation",
            "factsheet",
            "briefing",
            "brief",
            "highlights",
            "digest",
            "version",
            "glance",
            "resumen",
            "resume",
            "resumo",
            "sumario",
            "sintesis",
            "synthese",
            "sintese",
            "zusammenfassung",
            "kurzfassung",
            "slides",
            "toolkit",
            "questionnaire");

    /** "A scoping review" tells how a work was done, "a review of" that it is about another. */
    private static final Set<String> METHODS = Set.of(
            "systematic",
            "scoping",
            "literature",
            "narrative",
            "critical",
            "rapid",
            "integrative",
            "umbrella",
            "realist",
            "evidence",
            "mapping");

    /** "A pilot study", "some preliminary results": in a subtitle that a source may leave out these tell how far a work went. */
    private static final Set<String> STUDY = Set.of("pilot", "preliminary", "discussion", "review");

    /** "Key findings", "main messages": what a summary of a report is called. */
    private static final Set<String> GIST = Set.of("findings", "messages", "points", "facts");

    private static final Set<String> KEY = Set.of("key", "main");

    /** What some sources add to the title of a report, and others leave out. */
    private static final Set<String> REPORT = Set.of("final", "full", "research", "report", "working", "paper");

    private PieceGuard() {}

    /** An erratum, a reply, a protocol: the title of another work with a word added. */
    static Optional<Objection> otherPiece(Compared pair) {
        boolean place = pair.samePlace() && (pair.volume == Compared.SAME || pair.authorsTheSame());
        boolean thesis = pair.a.kind == PublicationKind.THESIS
                && pair.b.kind == PublicationKind.THESIS
                && pair.authorsTheSame()
                && pair.year == Compared.SAME_YEAR;
        if (sameDoi(pair) || thesis || place && !authorsDiffer(pair) || onlyCalledReport(pair)) {
            return Optional.empty();
        }
        if (saysTheGist(pair.title.onlyFirst()) || saysTheGist(pair.title.onlySecond())) {
            return Optional.of(new Objection(
                    "other piece",
                    "Only one title says that it gives the key findings: it may be a summary of the other."));
        }
        Optional<String> word = Stream.concat(pair.title.onlyFirst().stream(), pair.title.onlySecond().stream())
                .filter(OTHER_PIECE::contains)
                .filter(found -> !found.equals("review") || !isMethod(pair))
                .filter(found -> !STUDY.contains(found) || !TitleGuards.cutShort(pair))
                .findFirst();
        return word.map(found -> new Objection(
                "other piece",
                "Only one title says \"%s\": it may be a piece about the other, or a part of it.".formatted(found)));
    }

    private static boolean saysTheGist(List<String> more) {
        return more.stream().anyMatch(GIST::contains) && more.stream().anyMatch(KEY::contains);
    }

    /** "Final report" at the end of a title, by the same authors in the same year. */
    private static boolean onlyCalledReport(Compared pair) {
        List<String> more = pair.title.onlyFirst().isEmpty() ? pair.title.onlySecond() : pair.title.onlyFirst();
        return pair.title.oneSided()
                && REPORT.containsAll(more)
                && more.contains("report")
                && pair.a.standsAlone()
                && pair.b.standsAlone()
                && pair.authorsTheSame()
                && pair.year == Compared.SAME_YEAR;
    }

    private static boolean isMethod(Compared pair) {
        return Stream.concat(pair.title.onlyFirst().stream(), pair.title.onlySecond().stream())
                .anyMatch(METHODS::contains);
    }
}
