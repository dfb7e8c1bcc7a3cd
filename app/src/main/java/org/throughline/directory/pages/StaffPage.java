package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.STAFF_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;

/** Everybody who works with children here, with their seats and whether they have come in. */
public record StaffPage(List<Row> rows, boolean agenciesThere) implements Page {

    /** One seat, and how its person stands with coming in. */
    public record Row(Staffed staffed, boolean ended, InvitationLine invitation) {}

    @Override
    public String title() {
        return STAFF_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up");
    }
}
