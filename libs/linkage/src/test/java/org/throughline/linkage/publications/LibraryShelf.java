package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A second made-up search, kept to be looked at once: titles of made-up words, no two shelves with a word in common, written by
 * library catalogues, repositories, Crossref, ProQuest and reference managers, with near misses of its own. No guard was changed after
 * it was first run.
 */
final class LibraryShelf {

    private static final List<String> SYLLABLES = List.of(
            "ba", "cel", "dro", "fin", "gar", "hul", "jo", "kem", "lis", "mor", "nu", "pol", "quo", "ris", "sul", "ta",
            "ven", "wib", "yor", "zan");
    private static final List<String> LINKS =
            List.of(" of the ", " and ", " in ", " for ", " without ", " against ", " among ", " on ", " after the ");

    private final Random random;

    private LibraryShelf(Random random) {
        this.random = random;
    }

    static MadeSet of(long seed, int works, int nearMisses) {
        LibraryShelf shelf = new LibraryShelf(new Random(seed));
        MadeSet.Making making = new MadeSet.Making();
        for (int i = 0; i < works; i++) {
            MadeWork work = shelf.work();
            making.add(work.kind(), shelf.exported(work));
        }
        for (int i = 0; i < nearMisses; i++) {
            shelf.misses().forEach((kind, several) -> several.forEach(work -> making.add(kind, shelf.exported(work))));
        }
        return making.shuffled(new Random(seed + 1));
    }

    private List<Publication> exported(MadeWork work) {
        List<Publication> copies = new ArrayList<>();
        copies.add(catalogue(work));
        if (chance(0.5)) {
            copies.add(repository(work));
        }
        if (chance(0.5)) {
            copies.add(crossref(work));
        }
        if (chance(0.4)) {
            copies.add(proQuest(work));
        }
        if (chance(0.4)) {
            copies.add(manager(work));
        }
        return copies;
    }

    /** "Title : subtitle / by the author", a year in brackets, a series for a place. */
    private Publication catalogue(MadeWork work) {
        return new Publication(
                work.kind().equals("book") ? "BOOK" : work.kind().equals("chapter") ? "CHAP" : "",
                work.whole().replace(": ", " : "),
                work.authors().stream()
                        .map(author -> author + ", " + (1930 + random.nextInt(60)) + "-")
                        .toList(),
                "[" + work.year() + "]",
                work.place(),
                EducationDatabase.number(work.volume()),
                EducationDatabase.number(work.issue()),
                work.first() == 0 ? "" : "pp. " + work.pages(),
                List.of(),
                List.of(),
                "");
    }

    private Publication repository(MadeWork work) {
        return new Publication(
                work.kind().equals("book")
                        ? "Book"
                        : work.kind().equals("chapter") ? "Book Section" : "Journal Article",
                work.whole().replace("-", "\u2010"),
                work.authors(),
                work.online() + "-09-01",
                work.place() + (chance(0.3) ? ", " + work.volume() : ""),
                EducationDatabase.number(work.volume()),
                chance(0.5) ? EducationDatabase.number(work.issue()) : "",
                work.pages(),
                chance(0.3) && !work.doi().isEmpty() ? List.of("https://doi.org/" + work.doi()) : List.of(),
                List.of(),
                "");
    }

    private Publication crossref(MadeWork work) {
        return new Publication(
                work.kind().equals("book")
                        ? "book"
                        : work.kind().equals("chapter") ? "book-chapter" : "journal-article",
                "<i>" + work.title() + "</i>"
                        + (work.subtitle().isEmpty() || chance(0.3) ? "" : ": " + work.subtitle()),
                work.authors().stream().map(EducationDatabase::turned).toList(),
                "" + work.online(),
                work.place(),
                EducationDatabase.number(work.volume()),
                EducationDatabase.number(work.issue()),
                chance(0.2) ? "" : work.pages(),
                work.doi().isEmpty() ? List.of() : List.of(work.doi()),
                List.of(),
                "");
    }

    private Publication proQuest(MadeWork work) {
        return new Publication(
                work.kind().equals("book") ? "BOOK" : work.kind().equals("chapter") ? "CHAP" : "JOUR",
                work.whole(),
                EducationDatabase.initials(EducationDatabase.cut(work.authors(), 3), " ", ""),
                "" + work.year(),
                work.place() + (chance(0.4) ? "; Northport" : ""),
                EducationDatabase.number(work.volume()),
                EducationDatabase.number(work.issue()),
                work.first() == 0 ? "" : work.first() + "-" + EducationDatabase.shortened(work.first(), work.last()),
                List.of(),
                List.of(),
                "");
    }

    /** What a reference manager made of a PDF or a web page: now and then in capitals, often without its place. */
    private Publication manager(MadeWork work) {
        boolean bare = chance(0.3) && !work.title().startsWith("Letters");
        return new Publication(
                work.kind().equals("book")
                        ? "Book"
                        : work.kind().equals("chapter") ? "Book Section" : "Journal Article",
                chance(0.3) ? work.whole().toUpperCase(Locale.ROOT) : work.whole(),
                bare ? EducationDatabase.cut(work.authors(), 1) : work.authors(),
                "" + work.year(),
                bare || chance(0.5) ? work.place() : work.shortPlace(),
                bare ? "" : EducationDatabase.number(work.volume()),
                bare ? "" : EducationDatabase.number(work.issue()),
                bare ? "" : work.pages(),
                List.of(),
                List.of(),
                "");
    }

    private Map<String, List<MadeWork>> misses() {
        Map<String, List<MadeWork>> all = new LinkedHashMap<>();
        MadeWork a = article();
        all.put(
                "two waves",
                List.of(
                        tell(a, a.title() + ": wave 2"),
                        tell(a, a.title() + ": wave 3").on(2, 60)));
        MadeWork b = article();
        all.put(
                "letters of each issue",
                List.of(tell(b, "Letters").on(1, 3), tell(b, "Letters").on(2, 3)));
        MadeWork c = article();
        all.put(
                "inspection of two schools",
                List.of(
                        tell(c, "Inspection report: " + word() + " " + word() + " School")
                                .on(1, 20),
                        tell(c, "Inspection report: " + word() + " " + word() + " School")
                                .on(1, 31)));
        MadeWork d = article().in("chapter", capital(word()) + " of " + word(), "", 2009, 0);
        all.put(
                "two chapters of one author",
                List.of(
                        tell(d, d.title() + " before the reform").on(0, 41),
                        tell(d, d.title() + " after the reform").on(0, 63)));
        MadeWork e = article();
        all.put(
                "interview and profile",
                List.of(
                        tell(e, "An interview with " + capital(word()) + " " + capital(word()))
                                .on(1, 9),
                        tell(e, "An interview with " + capital(word()) + " " + capital(word()))
                                .on(2, 9)));
        MadeWork f = article();
        all.put(
                "a paper and its reprint ten years on",
                List.of(
                        tell(f, f.whole()),
                        tell(f, f.whole()).in("chapter", "Classic " + word() + " papers", "", f.year() + 10, 0)));
        MadeWork g = article();
        all.put(
                "rejoinder",
                List.of(
                        tell(g, g.whole()),
                        tell(g, "A rejoinder to \"" + g.title() + "\"").on(4, 300)));
        MadeWork h = article();
        all.put(
                "volumes of one book",
                List.of(
                        tell(h, h.title() + ". Volume 1").in("book", "", "", 2001, 0),
                        tell(h, h.title() + ". Volume 2").in("book", "", "", 2001, 0)));
        MadeWork i = article();
        all.put(
                "two samples",
                List.of(
                        tell(i, i.title() + " in boys: a cohort study"),
                        tell(i, i.title() + " in girls: a cohort study").on(3, 200)));
        MadeWork j = article();
        all.put(
                "retraction",
                List.of(tell(j, j.whole()), tell(j, "Retraction: " + j.whole()).on(4, 500)));
        return all;
    }

    private static MadeWork tell(MadeWork work, String title) {
        return work.titled(title, "");
    }

    private MadeWork work() {
        MadeWork article = article();
        return switch (random.nextInt(6)) {
            case 0 -> article.in("book", "", "", article.year(), 0);
            case 1 ->
                article.in("chapter", capital(word()) + " of " + word() + " and " + word(), "", article.year(), 0);
            default -> article;
        };
    }

    private MadeWork article() {
        StringBuilder title = new StringBuilder(capital(word()));
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            title.append(LINKS.get(random.nextInt(LINKS.size()))).append(word());
        }
        int year = 1978 + random.nextInt(46);
        int first = 1 + random.nextInt(480);
        String place = capital(word()) + " and " + capital(word()) + " Studies";
        List<String> authors = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            authors.add(capital(word()) + ", " + capital(word())
                    + (chance(0.4) ? " " + (char) ('A' + random.nextInt(26)) + "." : ""));
        }
        return new MadeWork(
                "article",
                new MadeWork.Name(title.toString(), chance(0.5) ? word() + " and " + word() + " in " + word() : "", ""),
                authors,
                new MadeWork.Years(chance(0.2) ? year - 1 : year, year),
                new MadeWork.Venue(
                        place,
                        place.replaceAll("([A-Z][a-z]{2})[a-z]* and ([A-Z][a-z]{2})[a-z]* Studies", "$1. $2. Stud."),
                        year - 1970),
                new MadeWork.Part(1 + random.nextInt(4), first, first + 4 + random.nextInt(20)),
                year > 2005 && chance(0.5)
                        ? "10.55%02d/%s.%d".formatted(random.nextInt(100), word(), random.nextInt(99_999))
                        : "");
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
