package org.throughline.synthesis;

import java.util.List;
import org.throughline.references.ReferenceType;

/**
 * A made-up publication with all that any database could say of it.
 *
 * @param authors each "Family, Given Middle", or a body
 * @param onlineFirst it appeared on the web in the year before the one on its issue
 * @param doi empty where it has none
 */
record InventedWork(
        ReferenceType type,
        String title,
        String text,
        List<String> authors,
        int year,
        boolean onlineFirst,
        Place place,
        String doi) {

    /**
     * Where it stands.
     *
     * @param shortJournal the journal as some databases cut it short
     * @param volume empty where it has none, as the other parts
     */
    record Place(String journal, String shortJournal, String volume, String issue, int first, int last) {
        static final Place NONE = new Place("", "", "", "", 0, 0);

        Place on(int page, int pages) {
            return new Place(journal, shortJournal, volume, issue, page, page + pages - 1);
        }
    }

    InventedWork {
        authors = List.copyOf(authors);
    }

    InventedWork titled(String another) {
        return new InventedWork(type, another, text, authors, year, onlineFirst, place, doi);
    }

    InventedWork in(ReferenceType itsType, Place where, int when, String itsDoi) {
        return new InventedWork(itsType, title, text, authors, when, false, where, itsDoi);
    }

    InventedWork by(List<String> others, String words) {
        return new InventedWork(type, title, words, others, year, onlineFirst, place, doi);
    }
}
