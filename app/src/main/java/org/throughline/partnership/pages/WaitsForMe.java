package org.throughline.partnership.pages;

import java.util.List;
import java.util.Optional;
import org.throughline.sharing.Viewer;

/** What waits for whoever is signed in, at a seat of their own: said on the page where they come in. */
public interface WaitsForMe {
    /** Where the lines of these stand among the others: the lowest first. Whatever says nothing of it stands after them. */
    int CONCERNS = 1;

    int CONSULTS = 2;
    int DIFFICULTIES = 3;

    /**
     * @param href where they can see to it
     * @param more how long it has waited and what comes next, where there is more to say
     */
    record Line(String words, String href, Optional<String> more) {
        public Line(String words, String href) {
            this(words, href, Optional.empty());
        }
    }

    /** The longest waiting first. */
    List<Line> of(Viewer viewer);
}
