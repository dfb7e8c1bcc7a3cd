package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.pages.Page;

/** The officer's list: most urgent by law first. */
public record WorkPage(List<Row> rows, Show show, long all, long late, long soon, boolean cut) implements Page {

    /** Which of them are shown. */
    public enum Show {
        ALL,
        LATE,
        SOON
    }

    /** One child: what the law asks next and of whom, by when, what is missing, and one button. */
    public record Row(
            String child, String childHref, String act, DateChip chip, String missing, String button, String href) {}

    /** One way to narrow the list, said with how many it leaves. */
    public record Filter(String words, String href, boolean chosen) {}

    public List<Filter> filters() {
        return List.of(
                new Filter(WORK_ALL.say(all), "/work", show == Show.ALL),
                new Filter(WORK_LATE.say(late), "/work?show=late", show == Show.LATE),
                new Filter(WORK_SOON.say(soon), "/work?show=soon", show == Show.SOON));
    }

    @Override
    public String title() {
        return WORK_TITLE.say();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
