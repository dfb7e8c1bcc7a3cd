package org.throughline.otherfields;

import static org.throughline.otherfields.Lexicon.one;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.throughline.otherfields.Work.Kind;

/** What was published in a field: its works, each followed by what looks like it and is another. */
public final class Shelf {
    private final SearchField field;
    private final Random lot;
    private final Set<String> titles = new HashSet<>();
    private final List<Work> works = new ArrayList<>();

    private Shelf(SearchField field, long seed) {
        this.field = field;
        this.lot = new Random(seed * 7919 + field.ordinal());
    }

    /** So many works of a field, and their near misses besides. */
    public static List<Work> of(SearchField field, int count, long seed) {
        Shelf shelf = new Shelf(field, seed);
        for (int made = 0; made < count; made++) {
            shelf.add();
        }
        return List.copyOf(shelf.works);
    }

    private void add() {
        Work work = titled(new Work(0, kind(), Map.of(), Lexicon.people(lot)));
        while (!titles.add(work.whole())) {
            work = titled(work);
        }
        work = published(work).numbered(works.size());
        works.add(work);
        if (lot.nextInt(100) < 40) {
            for (Work other : Relatives.of(work, lot)) {
                // two reports that nothing tells apart are none of ours
                if (other.kind() != Kind.REPORT
                        || titles.add(other.whole() + other.year() + other.get(Part.PUBLISHER))) {
                    works.add(other.numbered(works.size()));
                }
            }
        }
    }

    private Kind kind() {
        int of100 = lot.nextInt(100);
        return switch (field) {
            case EDUCATION, SOCIAL_CARE ->
                of100 < 65
                        ? Kind.ARTICLE
                        : of100 < 75
                                ? Kind.REPORT
                                : of100 < 84 ? Kind.THESIS : of100 < 92 ? Kind.CHAPTER : Kind.CONFERENCE_PAPER;
            case HEALTH -> of100 < 78 ? Kind.ARTICLE : of100 < 90 ? Kind.TRIAL : Kind.CONFERENCE_ABSTRACT;
            case POLICY -> of100 < 75 ? Kind.REPORT : Kind.ARTICLE;
            case HUMANITIES ->
                of100 < 35 ? Kind.BOOK : of100 < 65 ? Kind.CHAPTER : of100 < 80 ? Kind.THESIS : Kind.ARTICLE;
            case OTHER_LANGUAGES -> of100 < 85 ? Kind.ARTICLE : of100 < 93 ? Kind.BOOK : Kind.THESIS;
        };
    }

    private Work titled(Work work) {
        if (field == SearchField.OTHER_LANGUAGES) {
            return Tongues.titled(work, lot);
        }
        String who = one(field.who, lot);
        String what = one(field.what, lot);
        String how = Lexicon.capital(one(field.how, lot));
        String place = one(Lexicon.PLACES, lot);
        Work plain = work.without(Part.SUBTITLE);
        return switch (lot.nextInt(8)) {
            case 0 ->
                plain.with(Part.TITLE, Lexicon.capital(what) + " for " + who).with(Part.SUBTITLE, how);
            case 1 ->
                plain.with(Part.TITLE, Lexicon.capital(who) + " and " + what).with(Part.SUBTITLE, how);
            case 2 ->
                plain.with(Part.TITLE, "“Nobody asked us”").with(Part.SUBTITLE, Lexicon.capital(who) + " on " + what);
            case 3 ->
                plain.with(Part.TITLE, "Does " + what + " make a difference to " + who + "?")
                        .with(Part.SUBTITLE, how);
            case 4 -> plain.with(Part.TITLE, "Re-thinking " + what + " in " + place);
            case 5 ->
                plain.with(Part.TITLE, Lexicon.capital(what) + " and " + who + " in " + place)
                        .with(Part.SUBTITLE, how);
            case 6 -> plain.with(Part.TITLE, Lexicon.capital(what));
            default -> plain.with(Part.TITLE, Lexicon.capital(what) + ", " + one(field.what, lot) + " and " + who);
        };
    }

    private Work published(Work work) {
        int year = 1998 + lot.nextInt(27);
        Work dated = work.with(Part.YEAR, String.valueOf(year));
        if (lot.nextInt(100) < 60) {
            dated = dated.with(
                    Part.ABSTRACT,
                    "This study looks at " + work.get(Part.TITLE) + ". We spoke with " + (5 + lot.nextInt(90))
                            + " people in " + one(Lexicon.PLACES, lot) + " and " + one(Lexicon.PLACES, lot)
                            + ". Findings point to " + (2 + lot.nextInt(6)) + " themes, and implications are set out.");
        }
        return switch (work.kind()) {
            case ARTICLE -> inJournal(dated, lot);
            case CONFERENCE_ABSTRACT ->
                inJournal(dated, lot)
                        .with(Part.ISSUE, "Suppl. " + (1 + lot.nextInt(3)))
                        .with(Part.FIRST, "S" + (10 + lot.nextInt(80)))
                        .without(Part.LAST);
            case CONFERENCE_PAPER ->
                dated.with(
                                Part.BOOK,
                                "Proceedings of the " + (5 + lot.nextInt(20))
                                        + "th International Conference on Inclusive Schools")
                        .with(Part.FIRST, String.valueOf(page()))
                        .with(Part.PLACE, one(Lexicon.PLACES, lot));
            case BOOK ->
                dated.with(Part.PUBLISHER, one(Lexicon.PUBLISHERS, lot))
                        .with(Part.ISBN, isbn(lot))
                        .with(Part.PLACE, "London");
            case CHAPTER -> inBook(dated);
            case THESIS -> dated.by(work.people().subList(0, 1)).with(Part.PUBLISHER, one(Lexicon.UNIVERSITIES, lot));
            case REPORT -> {
                int body = lot.nextInt(Lexicon.BODIES.size());
                Work report =
                        dated.with(Part.PUBLISHER, Lexicon.BODIES.get(body)).with(Part.PLACE, "London");
                yield lot.nextBoolean() ? report.by(List.of()).with(Part.BODY, Lexicon.BODIES.get(body)) : report;
            }
            case TRIAL ->
                dated.with(Part.TRIAL, (lot.nextBoolean() ? "NCT0" : "ISRCTN1") + (1_000_000 + lot.nextInt(8_999_999)))
                        .by(List.of())
                        .without(Part.ABSTRACT);
        };
    }

    private int page() {
        return 1 + lot.nextInt(900);
    }

    static Work inJournal(Work work, Random lot) {
        List<String> journal = one(Lexicon.JOURNALS, lot);
        int year = Integer.parseInt(work.year());
        int first = 1 + lot.nextInt(600);
        Work article = work.with(Part.JOURNAL, journal.getFirst())
                .with(Part.ABBREVIATED, journal.getLast())
                .with(Part.VOLUME, String.valueOf(year - 1975))
                .with(Part.ISSUE, String.valueOf(1 + lot.nextInt(6)))
                .with(Part.FIRST, String.valueOf(first))
                .with(Part.LAST, String.valueOf(first + 3 + lot.nextInt(24)));
        return lot.nextInt(100) < 80 && year > 2001 ? article.with(Part.DOI, doi(lot)) : article;
    }

    private Work inBook(Work work) {
        int first = page();
        Work chapter = work.with(
                        Part.BOOK,
                        Lexicon.capital(one(field.what.isEmpty() ? List.of("inclusion") : field.what, lot))
                                + ": a handbook")
                .with(Part.PUBLISHER, one(Lexicon.PUBLISHERS, lot))
                .with(Part.FIRST, String.valueOf(first))
                .with(Part.LAST, String.valueOf(first + 8 + lot.nextInt(20)))
                .with(Part.ISBN, isbn(lot));
        return lot.nextInt(3) == 0 ? chapter.with(Part.DOI, doi(lot)) : chapter;
    }

    static String doi(Random lot) {
        return "10." + (1000 + lot.nextInt(900)) + "/" + (lot.nextBoolean() ? "S" : "j.") + (1000 + lot.nextInt(8999))
                + "." + (100_000 + lot.nextInt(899_999));
    }

    static String isbn(Random lot) {
        String first = "978" + (100_000_000 + lot.nextInt(899_999_999));
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (first.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return first + (10 - sum % 10) % 10;
    }
}
