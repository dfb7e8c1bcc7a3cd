package org.throughline.otherfields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.throughline.otherfields.Work.Kind;
import org.throughline.otherfields.Work.Person;

/** What goes wrong between a publication and a database's record of it. */
final class Noise {
    private Noise() {}

    static Work on(Work work, Random lot) {
        Work told = work;
        boolean generic = work.whole().length() < 40;
        if (work.kind() == Kind.ARTICLE && lot.nextInt(100) < 6) {
            // online first: no place in a volume yet, and often the year before
            told = told.with(Part.YEAR, String.valueOf(Integer.parseInt(work.year()) - lot.nextInt(2)));
            told = generic ? told : told.without(Part.VOLUME, Part.ISSUE, Part.FIRST, Part.LAST);
        }
        if (lot.nextInt(100) < 35) {
            told = told.without(Part.DOI);
        }
        if (lot.nextInt(100) < 40) {
            told = told.without(Part.ABSTRACT);
        }
        if (lot.nextInt(100) < 8 && !generic) {
            told = told.without(Part.ISSUE);
        }
        // a title cut short only where the place still tells which of several it is
        if (lot.nextInt(100) < 4 && work.whole().length() > 70 && told.has(Part.VOLUME) && told.has(Part.FIRST)) {
            told = told.with(Part.TITLE, work.whole().substring(0, 60).strip() + "...")
                    .without(Part.SUBTITLE);
        } else if (lot.nextInt(100) < 3 && work.get(Part.TITLE).length() > 30) {
            told = told.with(Part.TITLE, typo(work.get(Part.TITLE), lot));
        } else if (lot.nextInt(100) < 3) {
            told = told.with(Part.TITLE, work.get(Part.TITLE).replace("and", "&amp;"));
        }
        return told.by(people(work.people(), lot));
    }

    private static String typo(String title, Random lot) {
        int at = 5 + lot.nextInt(title.length() - 10);
        return Character.isLetter(title.charAt(at)) ? title.substring(0, at) + title.substring(at + 1) : title;
    }

    private static List<Person> people(List<Person> people, Random lot) {
        int of100 = lot.nextInt(100);
        List<Person> told = new ArrayList<>(people);
        if (of100 < 3) {
            Collections.reverse(told);
        } else if (of100 < 5) {
            told.replaceAll(person -> new Person(person.family(), person.given()));
        } else if (of100 < 8 && told.size() > 1) {
            return told.subList(0, 1);
        }
        return told;
    }
}
