package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import org.throughline.people.ChildId;

/**
 * For whom an assessment is asked, and to whom the request goes, by name.
 *
 * @param officers those at the council who will see it here; none when nobody there has a seat yet
 */
public record AskAbout(ChildId child, String name, String council, List<String> officers) {
    public String base() {
        return Paths.ask(child);
    }

    /** "It goes to Anytown Council. Ann Other will see it there." */
    public String goesTo() {
        return officers.isEmpty() ? GOES_TO_NOBODY_YET.say(council) : GOES_TO.say(council, String.join(", ", officers));
    }
}
