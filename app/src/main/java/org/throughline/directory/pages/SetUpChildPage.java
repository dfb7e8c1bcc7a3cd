package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.CHILD_TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Page;
import org.throughline.people.ChildId;
import org.throughline.people.Person;
import org.throughline.people.Relationship;
import org.throughline.people.Supporter;

/** One child's family facts: who, with whom, where, and who works with them. Nothing of what anybody said. */
public record SetUpChildPage(
        ChildId child,
        List<Known> records,
        List<Adult> adults,
        List<Lives> residences,
        List<Works> services,
        List<Supports> supporters,
        List<Numbered> numbers,
        List<String> otherNames,
        Optional<InvitationLine> ownSeat,
        List<String> stillMissing)
        implements Page {

    /** The child as one source knows them. */
    public record Known(Person person, String source, String language) {}

    public record Adult(Relationship tie, Person person, String kind, boolean now, InvitationLine invitation) {}

    public record Lives(UUID id, String area, String council, LocalDate from, Optional<LocalDate> until) {}

    public record Works(UUID id, String who, String why, LocalDate from, Optional<LocalDate> until, boolean now) {}

    public record Supports(
            Supporter support, Person person, String kind, String namedBy, boolean now, InvitationLine invitation) {}

    /** A number, as much of it as set-up needs to see. */
    public record Numbered(String kind, String shown, String issuer, String gateway) {}

    @Override
    public String title() {
        return CHILD_TITLE.say(records.getFirst().person().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children");
    }

    public String callName() {
        return records.getFirst().person().callName();
    }

    public String to(String form) {
        return "/set-up/children/" + child + "/" + form;
    }
}
