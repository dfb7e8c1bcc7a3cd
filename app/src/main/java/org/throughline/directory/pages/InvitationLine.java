package org.throughline.directory.pages;

import static org.throughline.directory.LetterWords.INVITATION_ENDED;
import static org.throughline.directory.LetterWords.INVITATION_NONE;
import static org.throughline.directory.LetterWords.INVITATION_USED;
import static org.throughline.directory.LetterWords.INVITATION_WAITING;
import static org.throughline.directory.LetterWords.INVITATION_WITHDRAWN;

import java.time.Instant;
import java.util.Optional;
import org.throughline.directory.Invitation;
import org.throughline.pages.Dates;
import org.throughline.people.PersonId;

/** How somebody stands with coming in, in words, and what can be done about it. */
public record InvitationLine(PersonId person, String words, boolean waiting, boolean used) {

    static InvitationLine of(PersonId person, Optional<Invitation> latest, Instant now) {
        if (latest.isEmpty()) {
            return new InvitationLine(person, INVITATION_NONE.say(), false, false);
        }
        Invitation it = latest.get();
        return switch (it.stateAt(now)) {
            case WAITING ->
                new InvitationLine(person, INVITATION_WAITING.say(Dates.day(Dates.dayOf(it.expiresAt()))), true, false);
            case USED ->
                new InvitationLine(
                        person,
                        INVITATION_USED.say(Dates.day(Dates.dayOf(it.usedAt().orElseThrow()))),
                        false,
                        true);
            case ENDED -> new InvitationLine(person, INVITATION_ENDED.say(), false, false);
            case WITHDRAWN -> new InvitationLine(person, INVITATION_WITHDRAWN.say(), false, false);
        };
    }
}
