package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import org.throughline.people.ChildId;

/**
 * For whom an assessment is asked, and to whom the request goes, by name.
 *
 * @param self the reader asks for themselves
 * @param officers those at the council who will see it here; none when nobody there has a seat yet
 */
public record AskAbout(ChildId child, String name, boolean self, String council, List<String> officers) {
    public String base() {
        return Paths.ask(child);
    }

    public String title() {
        return self ? ASK_TITLE_SELF.say() : ASK_TITLE.say(name);
    }

    public String wordsTitle() {
        return self ? ASK_WORDS_TITLE_SELF.say() : ASK_WORDS_TITLE.say(name);
    }

    public String help() {
        return self ? ASK_WORDS_HELP_SELF.say() : ASK_WORDS_HELP.say(name);
    }

    public String adviceStep() {
        return self ? ASK_NEXT_2_SELF.say() : ASK_NEXT_2.say();
    }

    /** Who else reads the words on the record. */
    public String circle() {
        return self ? ASK_CHECK_CIRCLE_SELF.say() : ASK_CHECK_CIRCLE.say(name);
    }

    public String backToRecord() {
        return self ? BACK_TO_OWN.say() : BACK_TO_CHILD.say(name);
    }

    /** "It goes to Anytown Council. Ann Other will see it there." */
    public String goesTo() {
        return officers.isEmpty() ? GOES_TO_NOBODY_YET.say(council) : GOES_TO.say(council, String.join(", ", officers));
    }
}
