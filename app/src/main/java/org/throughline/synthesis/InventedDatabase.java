package org.throughline.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.throughline.references.Pages;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceDraft;

/** How one invented database writes down what it holds: the same publication looks different in each. */
enum InventedDatabase {
    EDUCATION(Dois.BARE, People.WHOLE, Journal.WHOLE, Page.RANGE),
    HEALTH(Dois.NONE, People.RUN_ON, Journal.CUT, Page.SHORT_RANGE),
    SOCIAL_CARE(Dois.BARE, People.WHOLE, Journal.WHOLE, Page.RANGE),
    PSYCHOLOGY(Dois.ADDRESS, People.INITIALS, Journal.WHOLE, Page.RANGE),
    NURSING(Dois.BARE, People.INITIALS, Journal.CUT, Page.RANGE),
    POLICY(Dois.NONE, People.FIRST_THREE, Journal.WHOLE, Page.FIRST),
    THESES(Dois.NONE, People.WHOLE, Journal.WHOLE, Page.NONE),
    MEDICINE(Dois.BARE, People.RUN_ON, Journal.CUT, Page.SHORT_RANGE),
    SOCIAL_SCIENCE(Dois.NONE, People.INITIALS, Journal.WHOLE, Page.RANGE),
    TEACHERS(Dois.BARE, People.WHOLE, Journal.WHOLE, Page.RANGE),
    JOURNALS(Dois.ADDRESS, People.INITIALS, Journal.WHOLE, Page.SHORT_RANGE);

    /** Whether it tells a DOI, and in which form. */
    private enum Dois {
        NONE,
        BARE,
        ADDRESS
    }

    private enum People {
        WHOLE,
        INITIALS,
        RUN_ON,
        FIRST_THREE
    }

    private enum Journal {
        WHOLE,
        CUT
    }

    private enum Page {
        RANGE,
        SHORT_RANGE,
        FIRST,
        NONE
    }

    private static final Pattern DOI = Pattern.compile("(?<![/\\w])10\\.5555/");
    private static final Pattern BLANKS = Pattern.compile("[ .]+");

    private final Dois dois;
    private final People people;
    private final Journal journal;
    private final Page page;

    InventedDatabase(Dois dois, People people, Journal journal, Page page) {
        this.dois = dois;
        this.people = people;
        this.journal = journal;
        this.page = page;
    }

    /** One publication as this database tells it, now and then with a slip of whoever typed it in. */
    Reference told(InventedWork work, String id, Random lot) {
        ReferenceDraft draft = Reference.draft(id)
                .type(work.type())
                .title(title(work.title(), lot))
                .year("" + (work.onlineFirst() && this.ordinal() % 3 == 0 ? work.year() - 1 : work.year()))
                .container(
                        journal == Journal.CUT
                                ? work.place().shortJournal()
                                : work.place().journal())
                .volume(work.place().volume())
                .pages(pages(work.place()));
        if (this != HEALTH) {
            draft.issue(work.place().issue());
        }
        people(work.authors()).forEach(draft::author);
        if (dois != Dois.NONE && !work.doi().isEmpty() && lot.nextInt(10) > 0) {
            draft.doi(work.doi());
        }
        if (!work.text().isEmpty() && lot.nextInt(5) > 0) {
            draft.abstractText(work.text());
        }
        return draft.build();
    }

    /** The text of its file, with DOIs as it writes them. */
    String asItWrites(String text) {
        return dois == Dois.ADDRESS ? DOI.matcher(text).replaceAll("https://doi.org/10.5555/") : text;
    }

    private static String title(String title, Random lot) {
        return switch (lot.nextInt(20)) {
            case 0 -> title.toUpperCase(Locale.ROOT);
            case 1 -> title + ".";
            case 2 -> title.replace(":", " -");
            case 3 -> slip(title, lot);
            case 4 -> withoutSubtitle(title);
            default -> title;
        };
    }

    private static String withoutSubtitle(String title) {
        int at = title.lastIndexOf(": a");
        return at < 0 || title.endsWith("Part 2") || title.endsWith("Council") ? title : title.substring(0, at);
    }

    /** Two letters in the middle of a long title change places. */
    private static String slip(String title, Random lot) {
        if (title.length() < 40) {
            return title;
        }
        int at = 10 + lot.nextInt(title.length() - 25);
        boolean letters = Character.isLetter(title.charAt(at)) && Character.isLetter(title.charAt(at + 1));
        return letters
                ? title.substring(0, at) + title.charAt(at + 1) + title.charAt(at) + title.substring(at + 2)
                : title;
    }

    private List<String> people(List<String> authors) {
        return switch (people) {
            case WHOLE -> authors;
            case FIRST_THREE -> authors.stream().limit(3).toList();
            case INITIALS ->
                authors.stream().map(name -> initials(name, ". ", ", ")).toList();
            case RUN_ON -> authors.stream().map(name -> initials(name, "", " ")).toList();
        };
    }

    private static String initials(String name, String after, String before) {
        int comma = name.indexOf(", ");
        if (comma < 0) {
            return name;
        }
        StringBuilder letters = new StringBuilder();
        for (String given : BLANKS.split(name.substring(comma + 2))) {
            letters.append(given.charAt(0)).append(after);
        }
        return name.substring(0, comma) + before + letters.toString().strip();
    }

    private Pages pages(InventedWork.Place place) {
        if (page == Page.NONE || place.first() == 0) {
            return Pages.NONE;
        }
        String first = "" + place.first();
        String last = "" + place.last();
        if (page == Page.FIRST || place.last() == 0) {
            return Pages.parse(first);
        }
        boolean cut = page == Page.SHORT_RANGE
                && first.length() == last.length()
                && first.length() > 1
                && first.charAt(0) == last.charAt(0);
        return Pages.parse(first + "-" + (cut ? last.substring(1) : last));
    }
}
