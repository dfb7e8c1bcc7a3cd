package org.throughline.partnership.intentions.pages;

import static org.throughline.partnership.intentions.SheetWords.*;

import java.util.ArrayList;
import java.util.List;
import org.throughline.partnership.Design;
import org.throughline.partnership.Item;
import org.throughline.partnership.Place;
import org.throughline.partnership.Wording;
import org.throughline.partnership.intentions.Intention;
import org.throughline.partnership.intentions.SheetWords;

/** What a seat intended, in one line, and the question that it is about. */
public final class Saying {
    private Saying() {}

    public static String asked(Item item) {
        return "“" + item.asked(Wording.STAFF) + "”";
    }

    /** Which seat, what it said, how sure it is, and whether somebody wrote it down for it. */
    public static String of(Design design, Intention i) {
        String title = design.place(i.place()).map(Place::title).orElse("");
        List<String> parts = new ArrayList<>(List.of(SAYS.say(title, i.words().orElseGet(NO_WORDS::say))));
        i.sure()
                .ifPresent(g -> parts.add(
                        g.onScale()
                                ? SURE.say(
                                        SheetWords.valueOf("SURE_" + g.name()).say())
                                : CANNOT_KNOW.say()));
        if (i.conveyed()) {
            parts.add(CONVEYED.say());
        }
        return String.join(" ", parts);
    }
}
