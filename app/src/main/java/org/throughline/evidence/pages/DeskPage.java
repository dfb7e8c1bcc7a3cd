package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.Theme;
import org.throughline.pages.Page;

/** What waits for this person at the bank, and what is on its way into it. */
public record DeskPage(
        List<Row> asked, List<Row> atWork, List<Row> due, List<Theme> themes, boolean lead, Optional<String> said)
        implements Page {
    public record Row(String href, String title, String where) {}

    @Override
    public String title() {
        return DESK_TITLE.say();
    }
}
